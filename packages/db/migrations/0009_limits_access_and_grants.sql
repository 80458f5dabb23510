CREATE TABLE `access_grants` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`zone_id` binary(16) NOT NULL,
	`principal_kind` varchar(8) NOT NULL,
	`principal_id` binary(16) NOT NULL,
	`role_id` binary(16) NOT NULL,
	`record_pattern` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin,
	`record_types` json,
	`expires_at` datetime(3),
	`notes` varchar(2000) NOT NULL,
	`revision` int NOT NULL DEFAULT 1,
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	CONSTRAINT `access_grants_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `ended_tokens` (
	`token_hash` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`user_id` binary(16) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `ended_tokens_token_hash` PRIMARY KEY(`token_hash`)
);
--> statement-breakpoint
ALTER TABLE `tenants` ADD `rate_limit_per_minute` int;--> statement-breakpoint
ALTER TABLE `users` ADD `unassigned_at` datetime(3);--> statement-breakpoint
ALTER TABLE `users` ADD `assignment_reflects_at` datetime(3);--> statement-breakpoint
CREATE INDEX `access_grants_holder` ON `access_grants` (`principal_id`,`zone_id`);--> statement-breakpoint
CREATE INDEX `access_grants_zone` ON `access_grants` (`zone_id`,`id`);--> statement-breakpoint
CREATE INDEX `access_grants_role` ON `access_grants` (`role_id`);--> statement-breakpoint
CREATE INDEX `ended_tokens_expires` ON `ended_tokens` (`expires_at`);
