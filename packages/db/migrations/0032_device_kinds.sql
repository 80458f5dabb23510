ALTER TABLE `devices` ADD `kind` varchar(16) DEFAULT 'desktop' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `allowed_device_kinds` set('desktop','mobile','web','api');