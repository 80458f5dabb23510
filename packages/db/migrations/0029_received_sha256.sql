ALTER TABLE `upload_sessions` ADD `received_sha256` binary(32);
