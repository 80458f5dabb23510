CREATE TABLE `api_keys` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`name` varchar(255) NOT NULL,
	`description` varchar(2000) NOT NULL,
	`prefix` varchar(16) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`secret_hash` binary(32) NOT NULL,
	`source_kind` varchar(8) NOT NULL,
	`source_id` binary(16) NOT NULL,
	`scopes` json NOT NULL,
	`rate_limit_per_minute` int,
	`ip_allowlist` json,
	`expires_at` datetime(3),
	`revoked_at` datetime(3),
	`revoked_reason` varchar(500),
	`created_by` binary(16) NOT NULL,
	`issued_to` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`last_used_at` datetime(3),
	`last_used_ip` varchar(45),
	`use_count` bigint NOT NULL DEFAULT 0,
	CONSTRAINT `api_keys_id` PRIMARY KEY(`id`),
	CONSTRAINT `api_keys_secret_hash` UNIQUE(`secret_hash`)
);
--> statement-breakpoint
CREATE TABLE `audit_chains` (
	`tenant_id` binary(16) NOT NULL,
	`last_sequence` bigint NOT NULL,
	`last_hash` binary(32) NOT NULL,
	`trimmed_sequence` bigint NOT NULL,
	`trimmed_hash` binary(32) NOT NULL,
	CONSTRAINT `audit_chains_tenant_id` PRIMARY KEY(`tenant_id`)
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`occurred_at` datetime(3) NOT NULL,
	`category` varchar(24) NOT NULL,
	`severity` varchar(8) NOT NULL,
	`action` varchar(64) NOT NULL,
	`actor_kind` varchar(8) NOT NULL,
	`actor_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`actor_name` varchar(320) NOT NULL,
	`on_behalf_of` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin,
	`service_account` varchar(190),
	`resource_kind` varchar(24),
	`resource_id` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin,
	`resource_name` varchar(512),
	`request_id` varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin,
	`ip` varchar(45),
	`user_agent` varchar(512),
	`before_change` json,
	`after_change` json,
	`sequence` bigint,
	`previous_hash` binary(32),
	`hash` binary(32),
	CONSTRAINT `audit_events_tenant_id_id_pk` PRIMARY KEY(`tenant_id`,`id`),
	CONSTRAINT `audit_events_sequence` UNIQUE(`tenant_id`,`sequence`)
);
--> statement-breakpoint
CREATE TABLE `directory_syncs` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`is_open` boolean,
	`started_at` datetime(3) NOT NULL,
	`alive_at` datetime(3) NOT NULL,
	`finished_at` datetime(3),
	`position` json,
	`counters` json NOT NULL,
	`failure` varchar(500),
	CONSTRAINT `directory_syncs_id` PRIMARY KEY(`id`),
	CONSTRAINT `directory_syncs_open` UNIQUE(`is_open`)
);
--> statement-breakpoint
CREATE TABLE `group_groups` (
	`tenant_id` binary(16) NOT NULL,
	`outer_id` binary(16) NOT NULL,
	`inner_id` binary(16) NOT NULL,
	CONSTRAINT `group_groups_inner_id_outer_id_pk` PRIMARY KEY(`inner_id`,`outer_id`)
);
--> statement-breakpoint
CREATE TABLE `membership_facts` (
	`tenant_id` binary(16) NOT NULL,
	`group_id` binary(16) NOT NULL,
	`member_id` binary(16) NOT NULL,
	`is_member` boolean NOT NULL,
	`reflects_at` datetime(3) NOT NULL,
	CONSTRAINT `membership_facts_group_id_member_id_pk` PRIMARY KEY(`group_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `scaikey_events` (
	`event_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`event_type` varchar(64) NOT NULL,
	`outcome` varchar(16) NOT NULL,
	`occurred_at` datetime(3) NOT NULL,
	`received_at` datetime(3) NOT NULL,
	CONSTRAINT `scaikey_events_event_id` PRIMARY KEY(`event_id`)
);
--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`id` bigint AUTO_INCREMENT NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`kind` varchar(32) NOT NULL,
	`recipient` varchar(255) NOT NULL,
	`subject` varchar(200) NOT NULL,
	`text` text NOT NULL,
	`dedupe_key` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin,
	`status` varchar(8) NOT NULL,
	`attempts` int NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`failure` varchar(500),
	`created_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	CONSTRAINT `mail_outbox_id` PRIMARY KEY(`id`),
	CONSTRAINT `mail_outbox_dedupe` UNIQUE(`tenant_id`,`dedupe_key`)
);
--> statement-breakpoint
CREATE TABLE `quotas` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16),
	`target_kind` varchar(8) NOT NULL,
	`target_id` binary(16) NOT NULL,
	`limit_bytes` bigint NOT NULL,
	`limit_type` varchar(8) NOT NULL,
	`warning_threshold_1` int NOT NULL,
	`warning_threshold_2` int NOT NULL,
	`warning_threshold_3` int NOT NULL,
	`grace_period_days` int NOT NULL,
	`grace_extra_percent` int NOT NULL,
	`grace_started_at` datetime(3),
	`is_exempt` boolean NOT NULL,
	`exempt_reason` varchar(500),
	`revision` int NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	CONSTRAINT `quotas_id` PRIMARY KEY(`id`),
	CONSTRAINT `quotas_target` UNIQUE(`target_id`)
);
--> statement-breakpoint
CREATE TABLE `usage_counters` (
	`target_id` binary(16) NOT NULL,
	`target_kind` varchar(8) NOT NULL,
	`tenant_id` binary(16),
	`used_bytes` bigint NOT NULL,
	`file_count` bigint NOT NULL,
	`folder_count` bigint NOT NULL,
	`version_bytes` bigint NOT NULL,
	`trash_bytes` bigint NOT NULL,
	`calculated_at` datetime(3) NOT NULL,
	CONSTRAINT `usage_counters_target_id_pk` PRIMARY KEY(`target_id`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`user_id` binary(16) NOT NULL,
	`client_id` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`last_seen_at` datetime(3) NOT NULL,
	`last_ip` varchar(45),
	`user_agent` varchar(512),
	`ended_at` datetime(3),
	CONSTRAINT `sessions_user_id_client_id_pk` PRIMARY KEY(`user_id`,`client_id`)
);
--> statement-breakpoint
ALTER TABLE `groups` ADD `description` varchar(2000) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `groups` ADD `status` varchar(16) DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `groups` ADD `reflects_at` datetime(3);--> statement-breakpoint
ALTER TABLE `groups` ADD `sync_id` bigint;--> statement-breakpoint
ALTER TABLE `groups` ADD `members_reflect_at` datetime(3);--> statement-breakpoint
ALTER TABLE `partners` ADD `slug` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin;--> statement-breakpoint
ALTER TABLE `partners` ADD `status` varchar(16) DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `partners` ADD `reflects_at` datetime(3);--> statement-breakpoint
ALTER TABLE `partners` ADD `sync_id` bigint;--> statement-breakpoint
ALTER TABLE `tenants` ADD `slug` varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin;--> statement-breakpoint
ALTER TABLE `tenants` ADD `reflects_at` datetime(3);--> statement-breakpoint
ALTER TABLE `tenants` ADD `sync_id` bigint;--> statement-breakpoint
ALTER TABLE `tenants` ADD `default_share_quota_bytes` bigint;--> statement-breakpoint
ALTER TABLE `tenants` ADD `trash_retention_days` int DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `version_retention_days` int DEFAULT 365 NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `vectorization_enabled` boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `require_mfa` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `revision` int DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `source` varchar(16) DEFAULT 'token' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `reflects_at` datetime(3);--> statement-breakpoint
ALTER TABLE `users` ADD `sync_id` bigint;--> statement-breakpoint
ALTER TABLE `users` ADD `sessions_ended_at` datetime(3);--> statement-breakpoint
ALTER TABLE `users` ADD `all_sessions_ended_at` datetime(3);--> statement-breakpoint
CREATE INDEX `api_keys_tenant` ON `api_keys` (`tenant_id`,`id`);--> statement-breakpoint
CREATE INDEX `api_keys_source` ON `api_keys` (`source_id`);--> statement-breakpoint
CREATE INDEX `audit_events_unsealed` ON `audit_events` (`sequence`,`tenant_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_events_action` ON `audit_events` (`tenant_id`,`action`,`id`);--> statement-breakpoint
CREATE INDEX `audit_events_request` ON `audit_events` (`tenant_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `audit_events_actor` ON `audit_events` (`tenant_id`,`actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_events_resource` ON `audit_events` (`tenant_id`,`resource_id`,`id`);--> statement-breakpoint
CREATE INDEX `directory_syncs_started` ON `directory_syncs` (`started_at`);--> statement-breakpoint
CREATE INDEX `group_groups_outer` ON `group_groups` (`outer_id`);--> statement-breakpoint
CREATE INDEX `membership_facts_member` ON `membership_facts` (`member_id`);--> statement-breakpoint
CREATE INDEX `scaikey_events_received` ON `scaikey_events` (`received_at`);--> statement-breakpoint
CREATE INDEX `mail_outbox_due` ON `mail_outbox` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `mail_outbox_settled` ON `mail_outbox` (`settled_at`);--> statement-breakpoint
CREATE INDEX `quotas_tenant` ON `quotas` (`tenant_id`);--> statement-breakpoint
CREATE INDEX `usage_counters_tenant` ON `usage_counters` (`tenant_id`);