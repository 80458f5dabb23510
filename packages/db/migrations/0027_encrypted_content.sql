CREATE TABLE `blob_replacements` (
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	`incarnation` binary(8) NOT NULL,
	`replaces` binary(8) NOT NULL,
	`started_at` datetime(3) NOT NULL,
	CONSTRAINT `blob_replacements_tenant_id_sha256_incarnation_pk` PRIMARY KEY(`tenant_id`,`sha256`,`incarnation`)
);
--> statement-breakpoint
ALTER TABLE `chunks` ADD `data_key_id` binary(16);--> statement-breakpoint
CREATE INDEX `blob_replacements_started` ON `blob_replacements` (`started_at`);--> statement-breakpoint
CREATE INDEX `blob_deletions_key` ON `blob_deletions` (`blob_key`);