CREATE TABLE `upload_parts` (
	`upload_id` binary(16) NOT NULL,
	`position` int NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	`size_bytes` int NOT NULL,
	`is_received` boolean NOT NULL,
	CONSTRAINT `upload_parts_upload_id_position_pk` PRIMARY KEY(`upload_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `upload_sessions` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`status` varchar(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`folder_id` binary(16),
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin,
	`replaces_file_id` binary(16),
	`base_version_id` binary(16),
	`mime_type` varchar(255),
	`size_bytes` bigint NOT NULL,
	`sha256` binary(32),
	`chunking` varchar(8) NOT NULL,
	`chunk_size_bytes` int,
	`chunk_count` int NOT NULL,
	`file_id` binary(16),
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `upload_sessions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `uploads` MODIFY COLUMN `alive_at` datetime(3);--> statement-breakpoint
ALTER TABLE `upload_chunks` ADD `is_sent` boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `upload_sessions_user` ON `upload_sessions` (`user_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `upload_sessions_expiry` ON `upload_sessions` (`status`,`expires_at`);