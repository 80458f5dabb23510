CREATE TABLE `name_server_rollouts` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`is_open` boolean,
	`total` int NOT NULL,
	`done` int NOT NULL,
	`changed` int NOT NULL,
	`position` binary(16),
	`started_at` datetime(3) NOT NULL,
	`alive_at` datetime(3) NOT NULL,
	`finished_at` datetime(3),
	CONSTRAINT `name_server_rollouts_id` PRIMARY KEY(`id`),
	CONSTRAINT `name_server_rollouts_open` UNIQUE(`is_open`)
);
