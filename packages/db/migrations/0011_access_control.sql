CREATE TABLE `share_invitations` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`share_id` binary(16) NOT NULL,
	`email` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`pending_email` varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin,
	`role` varchar(16) NOT NULL,
	`message` varchar(2000) NOT NULL,
	`status` varchar(16) NOT NULL,
	`token_hash` binary(32) NOT NULL,
	`invited_by` binary(16) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`answered_at` datetime(3),
	CONSTRAINT `share_invitations_id` PRIMARY KEY(`id`),
	CONSTRAINT `share_invitations_token` UNIQUE(`token_hash`),
	CONSTRAINT `share_invitations_pending` UNIQUE(`share_id`,`pending_email`)
);
--> statement-breakpoint
DROP INDEX `aces_resource` ON `aces`;--> statement-breakpoint
ALTER TABLE `aces` ADD `resource_kind` varchar(8) NOT NULL;--> statement-breakpoint
ALTER TABLE `aces` ADD `expires_at` datetime(3);--> statement-breakpoint
CREATE INDEX `share_invitations_share` ON `share_invitations` (`share_id`,`id`);--> statement-breakpoint
CREATE INDEX `share_invitations_email` ON `share_invitations` (`tenant_id`,`email`,`id`);--> statement-breakpoint
CREATE INDEX `aces_kind` ON `aces` (`tenant_id`,`resource_kind`,`principal_id`);--> statement-breakpoint
CREATE INDEX `aces_resource` ON `aces` (`resource_id`,`principal_id`);