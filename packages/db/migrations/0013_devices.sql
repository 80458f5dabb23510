CREATE TABLE `device_tokens` (
	`device_id` binary(16) NOT NULL,
	`token_hash` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `device_tokens_device_id_token_hash_pk` PRIMARY KEY(`device_id`,`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`name` varchar(255) NOT NULL,
	`platform` varchar(64) NOT NULL,
	`client_version` varchar(64) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`last_seen_at` datetime(3) NOT NULL,
	`last_ip` varchar(45),
	`wipe_requested_at` datetime(3),
	`wiped_at` datetime(3),
	`revoked_at` datetime(3),
	CONSTRAINT `devices_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `sync_cursors` (
	`device_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`cursor` varchar(100) NOT NULL,
	`sequence` bigint NOT NULL,
	`synced_at` datetime(3) NOT NULL,
	CONSTRAINT `sync_cursors_device_id_share_id_pk` PRIMARY KEY(`device_id`,`share_id`)
);
--> statement-breakpoint
CREATE INDEX `device_tokens_expires` ON `device_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `devices_user` ON `devices` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `aces_expires` ON `aces` (`tenant_id`,`expires_at`);