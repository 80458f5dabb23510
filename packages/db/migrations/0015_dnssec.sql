CREATE TABLE `dnssec_keys` (
	`zone_id` binary(16) NOT NULL,
	`pdns_id` int NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`role` varchar(3) NOT NULL,
	`state` varchar(16) NOT NULL,
	`key_tag` int NOT NULL,
	`dnskey` varchar(2000) NOT NULL,
	`ds` json NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `dnssec_keys_zone_id_pdns_id_pk` PRIMARY KEY(`zone_id`,`pdns_id`)
);
--> statement-breakpoint
CREATE TABLE `dnssec_zones` (
	`zone_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`algorithm` int NOT NULL,
	`step` varchar(16),
	`step_at` datetime(3),
	`rollover` varchar(3),
	`ready_at` datetime(3),
	`due_at` datetime(3),
	`ds_seen_at` datetime(3),
	`ds_ttl_seconds` int NOT NULL,
	`ds_gone_at` datetime(3),
	`enabled_at` datetime(3) NOT NULL,
	CONSTRAINT `dnssec_zones_zone_id` PRIMARY KEY(`zone_id`)
);
--> statement-breakpoint
CREATE INDEX `dnssec_zones_step` ON `dnssec_zones` (`step`,`step_at`);--> statement-breakpoint
CREATE INDEX `dnssec_zones_due` ON `dnssec_zones` (`due_at`);
