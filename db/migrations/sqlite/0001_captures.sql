CREATE TABLE `comment_edits` (
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`until_at` text NOT NULL,
	PRIMARY KEY(`comment_id`, `version`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`edited_at` text,
	`deleted_at` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comments_claim` ON `comments` (`claim_id`,`id`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`article_id` text NOT NULL,
	`from_verdict_id` text NOT NULL,
	`to_verdict_id` text,
	`why` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`published_at` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `corrections_claim` ON `corrections` (`claim_id`,`id`);--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `expert_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`claim_id` text NOT NULL,
	`article_id` text NOT NULL,
	`for_whom` text NOT NULL,
	`question` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`answered_at` text,
	`evidence_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `expert_links_token` ON `expert_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `expert_links_claim` ON `expert_links` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`claim_id` text NOT NULL,
	`article_id` text NOT NULL,
	`subject_id` text,
	`by_id` text,
	`at` text NOT NULL,
	`read_at` text,
	`mailed_at` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `inbox_person` ON `inbox` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_unread` ON `inbox` (`person_id`,`read_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_claim` ON `inbox` (`claim_id`);--> statement-breakpoint
CREATE TABLE `inbox_choices` (
	`person_id` text PRIMARY KEY NOT NULL,
	`kinds` text NOT NULL,
	`digest` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `inbox_choices_digest` ON `inbox_choices` (`digest`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`due_at` text,
	`taken_by` text,
	`again_at` text,
	`tries` integer NOT NULL,
	`fault` text,
	`gave_up_at` text
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`due_at`);--> statement-breakpoint
CREATE INDEX `jobs_gave_up` ON `jobs` (`gave_up_at`);--> statement-breakpoint
CREATE TABLE `judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`kind` text NOT NULL,
	`why` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`a`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `judgements_pair` ON `judgements` (`a`,`b`);--> statement-breakpoint
CREATE INDEX `judgements_b` ON `judgements` (`b`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`article_id` text NOT NULL,
	`asked_whom` text NOT NULL,
	`source_id` text,
	`way` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_by` text,
	`question` text,
	`answer` text,
	`answered_on` text,
	`url` text,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `replies_claim` ON `replies` (`claim_id`,`id`);--> statement-breakpoint
CREATE INDEX `replies_article` ON `replies` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `rereviews` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`reason` text NOT NULL,
	`subject_id` text NOT NULL,
	`facts` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text,
	`settled_at` text,
	`settled_by` text,
	`settled` text,
	`settled_why` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rereviews_open` ON `rereviews` (`settled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rereviews_claim` ON `rereviews` (`claim_id`,`settled_at`);--> statement-breakpoint
CREATE INDEX `rereviews_subject` ON `rereviews` (`subject_id`,`settled_at`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`article_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` text NOT NULL,
	`resolved_at` text,
	`resolved_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `threads_claim` ON `threads` (`claim_id`,`id`);--> statement-breakpoint
ALTER TABLE `appearances` ADD `capture_id` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `capture_id` text;