ALTER TABLE `zones` ADD `dnssec_enabled` boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `zones` SET `dnssec_enabled` = true WHERE `id` IN (SELECT `zone_id` FROM `dnssec_keys`);
