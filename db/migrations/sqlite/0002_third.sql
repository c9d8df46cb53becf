CREATE TABLE `article_words` (
	`word` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`word`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_words_article` ON `article_words` (`article_id`);--> statement-breakpoint
CREATE TABLE `capture_pictures` (
	`capture_id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`taken_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `inbox` ADD `more` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `claim_index_judged` ON `claim_index` (`judged_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `entries_act` ON `entries` (`act`,`seq`);--> statement-breakpoint
CREATE INDEX `entries_actor` ON `entries` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `sign_offs_at` ON `sign_offs` (`at`);--> statement-breakpoint
CREATE INDEX `verdicts_at` ON `verdicts` (`at`,`kind`);