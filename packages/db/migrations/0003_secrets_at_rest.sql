CREATE TABLE `scaikey_webhook_secrets` (
	`id` binary(16) NOT NULL,
	`slot` int NOT NULL,
	`secret` varbinary(8190) NOT NULL,
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `scaikey_webhook_secrets_id` PRIMARY KEY(`id`),
	CONSTRAINT `scaikey_webhook_secrets_slot` UNIQUE(`slot`)
);
--> statement-breakpoint
ALTER TABLE `api_keys` ADD `pepper_id` varchar(16) character set utf8mb4 collate utf8mb4_nopad_bin DEFAULT '' NOT NULL;