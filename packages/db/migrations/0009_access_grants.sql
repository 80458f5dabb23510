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
);--> statement-breakpoint
CREATE INDEX `access_grants_holder` ON `access_grants` (`principal_id`,`zone_id`);--> statement-breakpoint
CREATE INDEX `access_grants_zone` ON `access_grants` (`zone_id`,`id`);--> statement-breakpoint
CREATE INDEX `access_grants_role` ON `access_grants` (`role_id`);