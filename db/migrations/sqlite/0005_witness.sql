CREATE TABLE `dismissed_hops` (
	`claim_id` text NOT NULL,
	`key` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`claim_id`, `key`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `watches` (
	`capture_id` text PRIMARY KEY NOT NULL,
	`every` text NOT NULL,
	`looked_at` text,
	`finding` text,
	`now_id` text,
	`fault` text,
	`changed_at` text
);
--> statement-breakpoint
CREATE TABLE `word_checks` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`capture_id` text NOT NULL,
	`excerpt_sha256` text NOT NULL,
	`text_sha256` text,
	`found` text NOT NULL,
	`parts` text NOT NULL,
	`is_reordered` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `word_checks_claim` ON `word_checks` (`claim_id`);--> statement-breakpoint
CREATE INDEX `replies_source` ON `replies` (`source_id`);