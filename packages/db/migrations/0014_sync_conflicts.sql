CREATE TABLE `sync_conflicts` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`device_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`type` varchar(16) NOT NULL,
	`node_kind` varchar(8),
	`node_id` binary(16),
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`wanted` json NOT NULL,
	`wanted_hash` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`resolution` varchar(8),
	`copy_id` binary(16),
	`detected_at` datetime(3) NOT NULL,
	`resolved_at` datetime(3),
	CONSTRAINT `sync_conflicts_id` PRIMARY KEY(`id`),
	CONSTRAINT `sync_conflicts_wanted` UNIQUE(`device_id`,`wanted_hash`)
);
--> statement-breakpoint
CREATE INDEX `sync_conflicts_user` ON `sync_conflicts` (`user_id`,`id`);