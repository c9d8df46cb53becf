CREATE TABLE `claim_links` (
	`a_id` text NOT NULL,
	`b_id` text NOT NULL,
	`kind` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`a_id`, `b_id`),
	FOREIGN KEY (`a_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_links_b` ON `claim_links` (`b_id`);--> statement-breakpoint
CREATE TABLE `claim_marks` (
	`mark` text NOT NULL,
	`claim_id` text NOT NULL,
	PRIMARY KEY(`mark`, `claim_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_marks_claim` ON `claim_marks` (`claim_id`);--> statement-breakpoint
CREATE TABLE `merged_rows` (
	`merge_id` text NOT NULL,
	`kind` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`merge_id`, `kind`, `row_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `source_merges`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `source_domains` (
	`domain` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`domain`, `source_id`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_domains_source` ON `source_domains` (`source_id`);--> statement-breakpoint
CREATE TABLE `source_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kept_id` text NOT NULL,
	`gone_id` text NOT NULL,
	`gone_name` text NOT NULL,
	`before` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text,
	`undone_at` text
);
--> statement-breakpoint
CREATE INDEX `source_merges_kept` ON `source_merges` (`kept_id`,`id`);--> statement-breakpoint
CREATE INDEX `source_merges_gone` ON `source_merges` (`gone_id`,`id`);--> statement-breakpoint
CREATE TABLE `source_twins` (
	`a_id` text NOT NULL,
	`b_id` text NOT NULL,
	`reason` text NOT NULL,
	`shared` text NOT NULL,
	`different_at` text,
	`different_by` text,
	PRIMARY KEY(`a_id`, `b_id`),
	FOREIGN KEY (`a_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_twins_b` ON `source_twins` (`b_id`);--> statement-breakpoint
CREATE INDEX `source_twins_open` ON `source_twins` (`different_at`,`a_id`,`b_id`);--> statement-breakpoint
CREATE TABLE `taken_over` (
	`row_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`claim_id` text NOT NULL,
	`from_claim_id` text NOT NULL,
	`from_row_id` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `taken_over_claim` ON `taken_over` (`claim_id`,`from_claim_id`);--> statement-breakpoint
ALTER TABLE `sources` ADD `domains` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `appearances_capture` ON `appearances` (`capture_id`);--> statement-breakpoint
CREATE INDEX `evidence_capture` ON `evidence` (`capture_id`);