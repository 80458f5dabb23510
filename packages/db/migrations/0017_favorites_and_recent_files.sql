CREATE TABLE `favorites` (
	`user_id` binary(16) NOT NULL,
	`node_id` binary(16) NOT NULL,
	`node_kind` varchar(8) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`added_at` datetime(3) NOT NULL,
	CONSTRAINT `favorites_user_id_node_id_pk` PRIMARY KEY(`user_id`,`node_id`)
);
--> statement-breakpoint
CREATE TABLE `recent_files` (
	`user_id` binary(16) NOT NULL,
	`file_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`action` varchar(8) NOT NULL,
	`used_at` datetime(3) NOT NULL,
	CONSTRAINT `recent_files_user_id_file_id_pk` PRIMARY KEY(`user_id`,`file_id`)
);
--> statement-breakpoint
CREATE INDEX `favorites_added` ON `favorites` (`user_id`,`added_at`,`node_id`);--> statement-breakpoint
CREATE INDEX `favorites_node` ON `favorites` (`node_id`);--> statement-breakpoint
CREATE INDEX `recent_files_used` ON `recent_files` (`user_id`,`used_at`,`file_id`);--> statement-breakpoint
CREATE INDEX `recent_files_file` ON `recent_files` (`file_id`);--> statement-breakpoint
CREATE INDEX `recent_files_old` ON `recent_files` (`used_at`);