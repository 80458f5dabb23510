CREATE TABLE `record_change_rrsets` (
	`sequence` bigint NOT NULL,
	`position` int NOT NULL,
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`type` varchar(16) NOT NULL,
	`before` json,
	`after` json,
	CONSTRAINT `record_change_rrsets_sequence_position_pk` PRIMARY KEY(`sequence`,`position`)
);
--> statement-breakpoint
CREATE TABLE `record_changes` (
	`sequence` bigint AUTO_INCREMENT NOT NULL,
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`zone_id` binary(16) NOT NULL,
	`kind` varchar(16) NOT NULL,
	`state` varchar(16) NOT NULL,
	`actor_kind` varchar(16) NOT NULL,
	`actor_id` varchar(64) NOT NULL,
	`actor_name` varchar(320) NOT NULL,
	`request_id` varchar(64),
	`rrset_count` int NOT NULL,
	`summary` varchar(1000) NOT NULL,
	`serial` bigint,
	`failure` varchar(1000),
	`created_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	CONSTRAINT `record_changes_sequence` PRIMARY KEY(`sequence`),
	CONSTRAINT `record_changes_id` UNIQUE(`id`)
);
--> statement-breakpoint
CREATE TABLE `record_heads` (
	`zone_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`type` varchar(16) NOT NULL,
	`content` mediumtext NOT NULL,
	`ttl` int NOT NULL,
	`disabled` boolean NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `record_heads_zone_id_id_pk` PRIMARY KEY(`zone_id`,`id`)
);
--> statement-breakpoint
CREATE INDEX `record_changes_zone` ON `record_changes` (`zone_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `record_changes_zone_state` ON `record_changes` (`zone_id`,`state`);--> statement-breakpoint
CREATE INDEX `record_changes_state` ON `record_changes` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `record_heads_name` ON `record_heads` (`zone_id`,`name`,`type`);--> statement-breakpoint
CREATE INDEX `record_heads_type` ON `record_heads` (`zone_id`,`type`);