CREATE TABLE `aces` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`resource_id` binary(16) NOT NULL,
	`principal_kind` varchar(8) NOT NULL,
	`principal_id` binary(16),
	`type` varchar(8) NOT NULL,
	`permissions` tinyint unsigned NOT NULL,
	`inherit_to_children` boolean NOT NULL,
	CONSTRAINT `aces_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `blob_deletions` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`blob_key` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`queued_at` datetime(3) NOT NULL,
	CONSTRAINT `blob_deletions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `chunks` (
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	`incarnation` binary(8) NOT NULL,
	`size_bytes` int NOT NULL,
	`is_stored` boolean NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `chunks_tenant_id_sha256_pk` PRIMARY KEY(`tenant_id`,`sha256`)
);
--> statement-breakpoint
CREATE TABLE `file_versions` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`file_id` binary(16) NOT NULL,
	`number` int NOT NULL,
	`size_bytes` bigint NOT NULL,
	`sha256` binary(32) NOT NULL,
	`mime_type` varchar(255) NOT NULL,
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `file_versions_id` PRIMARY KEY(`id`),
	CONSTRAINT `file_versions_number` UNIQUE(`file_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `nodes` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`parent_id` binary(16) NOT NULL,
	`kind` varchar(8) NOT NULL,
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`revision` int NOT NULL,
	`inherits_acl` boolean NOT NULL,
	`version_id` binary(16),
	`version_number` int,
	`size_bytes` bigint,
	`sha256` binary(32),
	`mime_type` varchar(255),
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`modified_by` binary(16) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	`trashed_at` datetime(3),
	`trashed_by` binary(16),
	`live_parent_id` binary(16) GENERATED ALWAYS AS ((case when `trashed_at` is null then `parent_id` end)) VIRTUAL,
	CONSTRAINT `nodes_id` PRIMARY KEY(`id`),
	CONSTRAINT `nodes_live_name` UNIQUE(`live_parent_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `share_members` (
	`tenant_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`principal_kind` varchar(8) NOT NULL,
	`principal_id` binary(16) NOT NULL,
	`role` varchar(16) NOT NULL,
	`expires_at` datetime(3),
	`added_by` binary(16) NOT NULL,
	`added_at` datetime(3) NOT NULL,
	CONSTRAINT `share_members_share_id_principal_id_pk` PRIMARY KEY(`share_id`,`principal_id`)
);
--> statement-breakpoint
CREATE TABLE `share_sequences` (
	`share_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`last_sequence` bigint NOT NULL,
	`trimmed_sequence` bigint NOT NULL,
	CONSTRAINT `share_sequences_share_id` PRIMARY KEY(`share_id`)
);
--> statement-breakpoint
CREATE TABLE `shares` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`type` varchar(16) NOT NULL,
	`name` varchar(255) NOT NULL,
	`description` varchar(2000) NOT NULL,
	`owner_kind` varchar(8) NOT NULL,
	`owner_id` binary(16) NOT NULL,
	`personal_user_id` binary(16),
	`revision` int NOT NULL,
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	`trashed_at` datetime(3),
	CONSTRAINT `shares_id` PRIMARY KEY(`id`),
	CONSTRAINT `shares_personal_user` UNIQUE(`personal_user_id`)
);
--> statement-breakpoint
CREATE TABLE `upload_chunks` (
	`upload_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	CONSTRAINT `upload_chunks_upload_id_sha256_pk` PRIMARY KEY(`upload_id`,`sha256`)
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`alive_at` datetime(3) NOT NULL,
	`is_ended` boolean NOT NULL,
	CONSTRAINT `uploads_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `version_chunks` (
	`version_id` binary(16) NOT NULL,
	`position` int NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`sha256` binary(32) NOT NULL,
	`size_bytes` int NOT NULL,
	CONSTRAINT `version_chunks_version_id_position_pk` PRIMARY KEY(`version_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`tenant_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`key_hash` binary(32) NOT NULL,
	`operation` varchar(64) NOT NULL,
	`input_hash` binary(32) NOT NULL,
	`attempt` binary(16) NOT NULL,
	`leased_until` datetime(3) NOT NULL,
	`result` mediumtext,
	`expires_at` datetime(3) NOT NULL,
	CONSTRAINT `idempotency_keys_tenant_id_user_id_key_hash_pk` PRIMARY KEY(`tenant_id`,`user_id`,`key_hash`)
);
--> statement-breakpoint
CREATE TABLE `group_members` (
	`tenant_id` binary(16) NOT NULL,
	`group_id` binary(16) NOT NULL,
	`user_id` binary(16) NOT NULL,
	CONSTRAINT `group_members_user_id_group_id_pk` PRIMARY KEY(`user_id`,`group_id`)
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`scaikey_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`name` varchar(255) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `groups_id` PRIMARY KEY(`id`),
	CONSTRAINT `groups_scaikey_id` UNIQUE(`tenant_id`,`scaikey_id`)
);
--> statement-breakpoint
CREATE TABLE `partners` (
	`id` binary(16) NOT NULL,
	`scaikey_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`name` varchar(255) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `partners_id` PRIMARY KEY(`id`),
	CONSTRAINT `partners_scaikey_id` UNIQUE(`scaikey_id`)
);
--> statement-breakpoint
CREATE TABLE `tenants` (
	`id` binary(16) NOT NULL,
	`partner_id` binary(16) NOT NULL,
	`scaikey_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`name` varchar(255) NOT NULL,
	`status` varchar(16) NOT NULL,
	`max_file_size_bytes` bigint NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `tenants_id` PRIMARY KEY(`id`),
	CONSTRAINT `tenants_scaikey_id` UNIQUE(`scaikey_id`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`scaikey_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`email` varchar(320) NOT NULL,
	`name` varchar(255) NOT NULL,
	`status` varchar(16) NOT NULL,
	`admin_role` varchar(16) NOT NULL,
	`claims_issued_at` datetime(3),
	`last_login_at` datetime(3),
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `users_id` PRIMARY KEY(`id`),
	CONSTRAINT `users_scaikey_id` UNIQUE(`tenant_id`,`scaikey_id`)
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`share_id` binary(16) NOT NULL,
	`sequence` bigint NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`type` varchar(16) NOT NULL,
	`resource_kind` varchar(8) NOT NULL,
	`resource_id` binary(16) NOT NULL,
	`parent_id` binary(16),
	`name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`old_name` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin,
	`version_id` binary(16),
	`version_number` int,
	`changed_by` binary(16) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	`metadata` json NOT NULL,
	CONSTRAINT `changes_share_id_sequence_pk` PRIMARY KEY(`share_id`,`sequence`)
);
--> statement-breakpoint
CREATE INDEX `aces_resource` ON `aces` (`resource_id`);--> statement-breakpoint
CREATE INDEX `chunks_created` ON `chunks` (`created_at`);--> statement-breakpoint
CREATE INDEX `nodes_parent` ON `nodes` (`parent_id`);--> statement-breakpoint
CREATE INDEX `nodes_trash` ON `nodes` (`share_id`,`trashed_at`,`id`);--> statement-breakpoint
CREATE INDEX `share_members_principal` ON `share_members` (`principal_id`,`share_id`);--> statement-breakpoint
CREATE INDEX `shares_tenant_name` ON `shares` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `shares_owner` ON `shares` (`owner_id`);--> statement-breakpoint
CREATE INDEX `upload_chunks_chunk` ON `upload_chunks` (`tenant_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `uploads_alive` ON `uploads` (`is_ended`,`alive_at`);--> statement-breakpoint
CREATE INDEX `version_chunks_chunk` ON `version_chunks` (`tenant_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_expires` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
CREATE INDEX `group_members_group` ON `group_members` (`group_id`);--> statement-breakpoint
CREATE INDEX `groups_tenant_name` ON `groups` (`tenant_id`,`name`);--> statement-breakpoint
CREATE INDEX `tenants_partner` ON `tenants` (`partner_id`);--> statement-breakpoint
CREATE INDEX `users_tenant_email` ON `users` (`tenant_id`,`email`);--> statement-breakpoint
CREATE INDEX `users_tenant_name` ON `users` (`tenant_id`,`name`);