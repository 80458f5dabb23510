CREATE TABLE `data_keys` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`number` int NOT NULL,
	`secret` varbinary(8190) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `data_keys_id` PRIMARY KEY(`id`),
	CONSTRAINT `data_keys_number` UNIQUE(`tenant_id`,`number`)
);
