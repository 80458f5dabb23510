ALTER TABLE `share_sequences` ADD `deepest_level` int DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `aces_principal` ON `aces` (`tenant_id`,`principal_id`,`type`,`resource_id`);--> statement-breakpoint
CREATE INDEX `nodes_trashed_at` ON `nodes` (`trashed_at`,`id`);--> statement-breakpoint
CREATE INDEX `nodes_cut_off` ON `nodes` (`share_id`,`inherits_acl`);--> statement-breakpoint
-- Nobody has measured the shares that are there: as deep as trees may be, until the first move that needs to know.
UPDATE `share_sequences` SET `deepest_level` = 200;
