CREATE TABLE `name_servers` (
	`position` int NOT NULL,
	`name` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	CONSTRAINT `name_servers_position` PRIMARY KEY(`position`)
);
--> statement-breakpoint
CREATE TABLE `zone_claim_locks` (
	`domain` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	CONSTRAINT `zone_claim_locks_domain` PRIMARY KEY(`domain`)
);
--> statement-breakpoint
CREATE TABLE `zone_validations` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`zone_id` binary(16) NOT NULL,
	`type` varchar(16) NOT NULL,
	`status` varchar(16) NOT NULL,
	`open_zone_id` binary(16),
	`token` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`delegated_to` json,
	`report` json,
	`check_count` int NOT NULL,
	`checked_at` datetime(3),
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `zone_validations_id` PRIMARY KEY(`id`),
	CONSTRAINT `zone_validations_open` UNIQUE(`open_zone_id`)
);
--> statement-breakpoint
CREATE TABLE `zones` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`name` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`type` varchar(16) NOT NULL,
	`status` varchar(24) NOT NULL,
	`status_before_deletion` varchar(24),
	`claim` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin,
	`intent` varchar(16),
	`intent_at` datetime(3),
	`holder` binary(16),
	`held_until` datetime(3),
	`default_ttl` int NOT NULL,
	`description` varchar(2000) NOT NULL,
	`settings` json NOT NULL,
	`cidr` varchar(49),
	`created_by` binary(16) NOT NULL,
	`revision` int NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	`deleted_at` datetime(3),
	CONSTRAINT `zones_id` PRIMARY KEY(`id`),
	CONSTRAINT `zones_tenant_name` UNIQUE(`tenant_id`,`name`),
	CONSTRAINT `zones_claim` UNIQUE(`claim`)
);
--> statement-breakpoint
CREATE INDEX `zone_validations_zone` ON `zone_validations` (`zone_id`,`id`);--> statement-breakpoint
CREATE INDEX `zone_validations_expires` ON `zone_validations` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `zones_intent` ON `zones` (`intent`,`intent_at`);--> statement-breakpoint
CREATE INDEX `zones_deleted` ON `zones` (`status`,`deleted_at`);