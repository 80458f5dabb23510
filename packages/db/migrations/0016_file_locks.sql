ALTER TABLE `nodes` ADD `locked_by` binary(16);--> statement-breakpoint
ALTER TABLE `nodes` ADD `locked_at` datetime(3);--> statement-breakpoint
ALTER TABLE `nodes` ADD `lock_expires_at` datetime(3);--> statement-breakpoint
CREATE INDEX `nodes_locked` ON `nodes` (`share_id`,`lock_expires_at`);