ALTER TABLE `users` ADD `is_application` boolean DEFAULT false NOT NULL;
