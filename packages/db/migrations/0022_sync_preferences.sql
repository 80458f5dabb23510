CREATE TABLE `sync_preferences` (
	`device_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`is_synced` boolean NOT NULL,
	`excluded_folder_ids` json NOT NULL,
	`revision` int NOT NULL,
	`forced_count` int NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `sync_preferences_device_id_share_id_pk` PRIMARY KEY(`device_id`,`share_id`)
);
