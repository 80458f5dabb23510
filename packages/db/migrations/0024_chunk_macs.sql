ALTER TABLE `chunks` ADD `mac` binary(32);
