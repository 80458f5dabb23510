CREATE TABLE `authoritative_domains` (
	`name` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	CONSTRAINT `authoritative_domains_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `platform_settings` (
	`key` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`value` varchar(255) NOT NULL,
	`updated_by` binary(16) NOT NULL,
	`updated_at` datetime(3) NOT NULL,
	CONSTRAINT `platform_settings_key` PRIMARY KEY(`key`)
);
--> statement-breakpoint
ALTER TABLE `groups` ADD `is_assigned` boolean;--> statement-breakpoint
ALTER TABLE `groups` ADD `assignment_reflects_at` datetime(3);--> statement-breakpoint
ALTER TABLE `users` ADD `is_assigned` boolean;
