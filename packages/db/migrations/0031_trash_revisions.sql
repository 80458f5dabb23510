ALTER TABLE `share_sequences` ADD `trash_revision` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `share_sequences` ADD `trash_counted_revision` bigint DEFAULT 0 NOT NULL;