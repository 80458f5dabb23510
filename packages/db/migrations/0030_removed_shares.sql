CREATE INDEX `shares_trashed_at` ON `shares` (`trashed_at`);
