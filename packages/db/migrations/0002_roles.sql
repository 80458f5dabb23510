CREATE TABLE `role_assignments` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16),
	`role_id` binary(16) NOT NULL,
	`principal_kind` varchar(8) NOT NULL,
	`principal_id` binary(16) NOT NULL,
	`scope_kind` varchar(8) NOT NULL,
	`scope_id` binary(16) NOT NULL,
	`expires_at` datetime(3),
	`created_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `role_assignments_id` PRIMARY KEY(`id`),
	CONSTRAINT `role_assignments_holder` UNIQUE(`principal_id`,`scope_id`,`role_id`)
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16),
	`name` varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`description` varchar(2000) NOT NULL,
	`permissions` json NOT NULL,
	`revision` int NOT NULL DEFAULT 1,
	`created_at` datetime(3) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	CONSTRAINT `roles_id` PRIMARY KEY(`id`),
	CONSTRAINT `roles_name` UNIQUE(`tenant_id`,`name`)
);
--> statement-breakpoint
CREATE INDEX `role_assignments_tenant` ON `role_assignments` (`tenant_id`,`id`);--> statement-breakpoint
CREATE INDEX `role_assignments_scope` ON `role_assignments` (`scope_id`,`id`);--> statement-breakpoint
CREATE INDEX `role_assignments_role` ON `role_assignments` (`role_id`);--> statement-breakpoint
-- The system roles, as packages/contract/src/system-roles.ts lists them.
INSERT INTO `roles` (`id`, `tenant_id`, `name`, `description`, `permissions`, `created_at`, `modified_at`) VALUES
	(x'00000000000000000000000000000001', NULL, 'platform_admin', 'Everything, in every tenant.', '["domains:*","records:*","dnssec:*","access_grants:*","templates:*","validation:*","roles:*","api_keys:*","users:*","groups:*","audit:*","quotas:*","tenants:*","platform:*"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000002', NULL, 'tenant_admin', 'Everything in one tenant: its zones, people, roles, keys and audit log.', '["domains:*","records:*","dnssec:*","access_grants:*","templates:*","roles:*","api_keys:*","users:*","groups:*","audit:*","quotas:*","tenants:*"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000003', NULL, 'domain_admin', 'Everything about zones: settings, records, DNSSEC, and who else has access.', '["domains:*","records:*","dnssec:*","access_grants:*","templates:read"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000004', NULL, 'domain_manager', 'All records of zones; neither DNSSEC nor who else has access.', '["domains:read","records:*","dnssec:read","templates:read"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000005', NULL, 'record_editor', 'Creates and changes records; deletes none.', '["domains:read","records:read","records:create","records:update","templates:read"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000006', NULL, 'read_only', 'Reads zones, records and DNSSEC keys.', '["domains:read","records:read","dnssec:read","templates:read"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000007', NULL, 'validation_bypass', 'Creates zones that are active at once, without proof that the tenant owns the name.', '["domains:read","domains:create","validation:bypass"]', '2026-11-26 00:00:00', '2026-11-26 00:00:00');
