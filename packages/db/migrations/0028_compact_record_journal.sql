CREATE TABLE `record_change_parts` (
	`sequence` bigint NOT NULL,
	`part` int NOT NULL,
	`rrsets` mediumblob NOT NULL,
	CONSTRAINT `record_change_parts_sequence_part_pk` PRIMARY KEY(`sequence`,`part`)
);
--> statement-breakpoint
INSERT INTO `record_change_parts` (`sequence`, `part`, `rrsets`)
SELECT `sequence`, `position`, COMPRESS(CONCAT('[{"name":', JSON_QUOTE(`name`), ',"type":', JSON_QUOTE(`type`), ',"before":', IFNULL(`before`, 'null'), ',"after":', IFNULL(`after`, 'null'), '}]'))
FROM `record_change_rrsets`;
--> statement-breakpoint
DROP TABLE `record_change_rrsets`;
