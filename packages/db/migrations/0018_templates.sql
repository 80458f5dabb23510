CREATE TABLE `templates` (
	`id` binary(16) NOT NULL,
	`tenant_id` binary(16),
	`name` varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`description` varchar(2000) NOT NULL,
	`records` json NOT NULL,
	`variables` json NOT NULL,
	`revision` int NOT NULL,
	`created_by` binary(16),
	`created_at` datetime(3) NOT NULL,
	`modified_at` datetime(3) NOT NULL,
	CONSTRAINT `templates_id` PRIMARY KEY(`id`),
	CONSTRAINT `templates_name` UNIQUE(`tenant_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `zone_templates` (
	`zone_id` binary(16) NOT NULL,
	`tenant_id` binary(16) NOT NULL,
	`template_id` binary(16) NOT NULL,
	`template_name` varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin NOT NULL,
	`records` json NOT NULL,
	`state` varchar(8) NOT NULL,
	`change_id` binary(16),
	`failure` varchar(1000),
	`requested_by` varchar(320) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`due_at` datetime(3),
	`settled_at` datetime(3),
	CONSTRAINT `zone_templates_zone_id` PRIMARY KEY(`zone_id`)
);
--> statement-breakpoint
CREATE INDEX `zone_templates_state` ON `zone_templates` (`state`,`due_at`);--> statement-breakpoint
-- The system templates, as packages/backend/src/modules/templates/system-templates.ts lists them.
INSERT INTO `templates` (`id`, `tenant_id`, `name`, `description`, `records`, `variables`, `revision`, `created_by`, `created_at`, `modified_at`) VALUES
	(x'00000000000000000000000000000001', NULL, 'Web and mail', 'A web server and a mail server of one''s own.', '[{"name":"@","type":"A","content":"${webIpv4}","ttl":null},{"name":"@","type":"AAAA","content":"${webIpv6}","ttl":null},{"name":"www","type":"CNAME","content":"${domain}.","ttl":null},{"name":"mail","type":"A","content":"${mailIpv4}","ttl":null},{"name":"mail","type":"AAAA","content":"${mailIpv6}","ttl":null},{"name":"@","type":"MX","content":"10 mail.${domain}.","ttl":null},{"name":"@","type":"TXT","content":"\\"v=spf1 mx -all\\"","ttl":null},{"name":"_dmarc","type":"TXT","content":"\\"v=DMARC1; p=${dmarcPolicy}; rua=mailto:${reportsTo}\\"","ttl":null}]', '[{"name":"webIpv4","description":"The web server''s IPv4 address.","required":true,"default":null},{"name":"webIpv6","description":"The web server''s IPv6 address.","required":false,"default":null},{"name":"mailIpv4","description":"The mail server''s IPv4 address.","required":true,"default":null},{"name":"mailIpv6","description":"The mail server''s IPv6 address.","required":false,"default":null},{"name":"dmarcPolicy","description":"What becomes of mail that is not ours: none, quarantine or reject.","required":false,"default":"quarantine"},{"name":"reportsTo","description":"The address that reports are sent to.","required":false,"default":"postmaster@${domain}"}]', 1, NULL, '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000002', NULL, 'Mail provider', 'Mail at a provider, with SPF, DKIM and DMARC.', '[{"name":"@","type":"MX","content":"10 ${mailServer}.","ttl":null},{"name":"@","type":"MX","content":"20 ${backupMailServer}.","ttl":null},{"name":"@","type":"TXT","content":"\\"v=spf1 include:${spfInclude} -all\\"","ttl":null},{"name":"${dkimSelector}._domainkey","type":"TXT","content":"\\"v=DKIM1; k=rsa; p=${dkimKey}\\"","ttl":null},{"name":"_dmarc","type":"TXT","content":"\\"v=DMARC1; p=${dmarcPolicy}; rua=mailto:${reportsTo}\\"","ttl":null}]', '[{"name":"mailServer","description":"The provider''s mail server: the whole name, without the dot at its end.","required":true,"default":null},{"name":"backupMailServer","description":"A second one, for when the first does not answer.","required":false,"default":null},{"name":"spfInclude","description":"The name that the provider has its SPF record at.","required":true,"default":null},{"name":"dkimSelector","description":"The provider''s DKIM selector.","required":true,"default":null},{"name":"dkimKey","description":"The public DKIM key in base64: what stands behind p=.","required":true,"default":null},{"name":"dmarcPolicy","description":"What becomes of mail that is not ours: none, quarantine or reject.","required":false,"default":"quarantine"},{"name":"reportsTo","description":"The address that reports are sent to.","required":false,"default":"postmaster@${domain}"}]', 1, NULL, '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000003', NULL, 'ACME delegation', 'Lets another zone answer the challenges by which certificates are had (RFC 8555).', '[{"name":"_acme-challenge","type":"CNAME","content":"${target}.","ttl":null},{"name":"@","type":"CAA","content":"0 issue \\"${issuer}\\"","ttl":null}]', '[{"name":"target","description":"The name that answers in place of this zone: the whole name, without the dot at its end.","required":true,"default":null},{"name":"issuer","description":"The only authority that may issue certificates, such as letsencrypt.org.","required":false,"default":null}]', 1, NULL, '2026-11-26 00:00:00', '2026-11-26 00:00:00'),
	(x'00000000000000000000000000000004', NULL, 'Parked domain', 'A name that is kept and not used: no mail comes from it or goes to it, and nobody gets a certificate for it.', '[{"name":"@","type":"A","content":"${webIpv4}","ttl":null},{"name":"www","type":"A","content":"${webIpv4}","ttl":null},{"name":"@","type":"MX","content":"0 .","ttl":null},{"name":"@","type":"TXT","content":"\\"v=spf1 -all\\"","ttl":null},{"name":"_dmarc","type":"TXT","content":"\\"v=DMARC1; p=reject\\"","ttl":null},{"name":"*._domainkey","type":"TXT","content":"\\"v=DKIM1; p=\\"","ttl":null},{"name":"@","type":"CAA","content":"0 issue \\"${issuer}\\"","ttl":null}]', '[{"name":"webIpv4","description":"The address of a page that says so.","required":false,"default":null},{"name":"issuer","description":"Who may issue certificates; a semicolon means nobody.","required":false,"default":";"}]', 1, NULL, '2026-11-26 00:00:00', '2026-11-26 00:00:00');
