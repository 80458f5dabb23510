ALTER TABLE `dnssec_zones` ADD `ds_withdrawn_at` datetime(3);
