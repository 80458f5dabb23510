CREATE TABLE `damaged_chunks` (
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	`kind` varchar(32) NOT NULL,
	`found_at` datetime(3) NOT NULL,
	`seen_at` datetime(3) NOT NULL,
	CONSTRAINT `damaged_chunks_tenant_id_sha256_pk` PRIMARY KEY(`tenant_id`,`sha256`)
);
--> statement-breakpoint
CREATE TABLE `scrub_positions` (
	`tenant_id` binary(16) NOT NULL,
	`after_sha256` binary(32),
	`pass_ended_at` datetime(3),
	`read_at` datetime(3) NOT NULL,
	CONSTRAINT `scrub_positions_tenant_id` PRIMARY KEY(`tenant_id`)
);
--> statement-breakpoint
CREATE INDEX `scrub_positions_read` ON `scrub_positions` (`read_at`);