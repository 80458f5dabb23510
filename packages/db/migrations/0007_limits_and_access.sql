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
CREATE INDEX `ended_tokens_expires` ON `ended_tokens` (`expires_at`);