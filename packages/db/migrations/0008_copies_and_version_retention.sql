CREATE TABLE `folder_copies` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`principal_ids` json NOT NULL,
	`is_tenant_admin` boolean NOT NULL,
	`actor_kind` varchar(8) NOT NULL,
	`actor_id` varchar(64) NOT NULL,
	`actor_name` varchar(320) NOT NULL,
	`source_id` binary(16) NOT NULL,
	`target_share_id` binary(16) NOT NULL,
	`target_folder_id` binary(16),
	`result_id` binary(16) NOT NULL,
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`on_name_taken` varchar(8) NOT NULL,
	`replaced_id` binary(16),
	`replaced_revision` int,
	`status` varchar(16) NOT NULL,
	`error_code` varchar(64),
	`item_count` int NOT NULL,
	`copied_count` int NOT NULL,
	`copied_bytes` bigint NOT NULL,
	`height` int NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`finished_at` datetime(3),
	CONSTRAINT `folder_copies_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `folder_copy_steps` (
	`copy_id` binary(16) NOT NULL,
	`source_id` binary(16) NOT NULL,
	`target_id` binary(16) NOT NULL,
	`level` int NOT NULL,
	`after_name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin,
	CONSTRAINT `folder_copy_steps_copy_id_source_id_pk` PRIMARY KEY(`copy_id`,`source_id`)
);
--> statement-breakpoint
CREATE TABLE `ended_tokens` (
	`token_hash` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`user_id` binary(16) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `ended_tokens_token_hash` PRIMARY KEY(`token_hash`)
);
--> statement-breakpoint
ALTER TABLE `file_versions` ADD `label` varchar(200);--> statement-breakpoint
ALTER TABLE `shares` ADD `version_retention_days` int;--> statement-breakpoint
ALTER TABLE `shares` ADD `versions_kept_max` int;--> statement-breakpoint
ALTER TABLE `tenants` ADD `versions_kept_max` int;--> statement-breakpoint
ALTER TABLE `tenants` ADD `rate_limit_per_minute` int;--> statement-breakpoint
ALTER TABLE `users` ADD `unassigned_at` datetime(3);--> statement-breakpoint
ALTER TABLE `users` ADD `assignment_reflects_at` datetime(3);--> statement-breakpoint
CREATE INDEX `folder_copies_status` ON `folder_copies` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `folder_copies_user` ON `folder_copies` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `ended_tokens_expires` ON `ended_tokens` (`expires_at`);