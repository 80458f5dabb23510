CREATE TABLE `tsig_keys` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`name` varchar(253) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`algorithm` varchar(16) NOT NULL,
	`secret` varbinary(8190) NOT NULL,
	`is_deleted` boolean NOT NULL,
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `tsig_keys_id` PRIMARY KEY(`id`),
	CONSTRAINT `tsig_keys_name` UNIQUE(`name`)
);
--> statement-breakpoint
CREATE TABLE `zone_transfers` (
	`zone_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`masters` json NOT NULL,
	`secondaries` json NOT NULL,
	`tsig_key_id` binary(16),
	`is_due` boolean NOT NULL,
	`due_at` datetime(3),
	`failure` varchar(1000),
	`revision` int NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	CONSTRAINT `zone_transfers_zone_id` PRIMARY KEY(`zone_id`)
);
--> statement-breakpoint
CREATE INDEX `tsig_keys_tenant` ON `tsig_keys` (`tenant_id`,`name`);--> statement-breakpoint
CREATE INDEX `tsig_keys_deleted` ON `tsig_keys` (`is_deleted`);--> statement-breakpoint
CREATE INDEX `zone_transfers_due` ON `zone_transfers` (`is_due`,`due_at`);--> statement-breakpoint
CREATE INDEX `zone_transfers_key` ON `zone_transfers` (`tsig_key_id`);
