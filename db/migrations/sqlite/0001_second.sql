CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`used_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_token` ON `api_keys` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_keys_person` ON `api_keys` (`person_id`);--> statement-breakpoint
CREATE TABLE `captures` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`url` text,
	`final_url` text,
	`original_url` text,
	`original_at` text,
	`fetched_at` text NOT NULL,
	`fetched_by` text,
	`status` integer,
	`headers` text NOT NULL,
	`media_type` text NOT NULL,
	`charset` text,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`name` text,
	`finding` text NOT NULL,
	`title` text,
	`byline` text,
	`outlet` text,
	`language` text,
	`published_on` text,
	`canonical_url` text,
	`text` text,
	`text_sha256` text,
	`links` text NOT NULL,
	`token_sha256` text,
	`token_at` text,
	`token_by` text
);
--> statement-breakpoint
CREATE INDEX `captures_url` ON `captures` (`url`,`id`);--> statement-breakpoint
CREATE INDEX `captures_final_url` ON `captures` (`final_url`,`id`);--> statement-breakpoint
CREATE INDEX `captures_original_url` ON `captures` (`original_url`,`id`);--> statement-breakpoint
CREATE INDEX `captures_canonical_url` ON `captures` (`canonical_url`,`id`);--> statement-breakpoint
CREATE INDEX `captures_sha256` ON `captures` (`sha256`);--> statement-breakpoint
CREATE INDEX `captures_text` ON `captures` (`text_sha256`);--> statement-breakpoint
CREATE TABLE `card_places` (
	`article_id` text PRIMARY KEY NOT NULL,
	`places` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `claim_flags` (
	`code` text NOT NULL,
	`claim_id` text NOT NULL,
	PRIMARY KEY(`code`, `claim_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_flags_claim` ON `claim_flags` (`claim_id`);--> statement-breakpoint
CREATE TABLE `claim_index` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`outlet_id` text NOT NULL,
	`language` text NOT NULL,
	`author_id` text,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`stage` text NOT NULL,
	`holder_id` text,
	`owes_correction` integer NOT NULL,
	`rating` text,
	`attribution` text,
	`confidence` text,
	`judged_by` text,
	`judged_at` text,
	`independence` integer NOT NULL,
	`hops` integer NOT NULL,
	`evidence` integer NOT NULL,
	`refutes` integer NOT NULL,
	`serious` integer NOT NULL,
	`flags` integer NOT NULL,
	`orphaned` integer NOT NULL,
	`unsettled` integer NOT NULL,
	`assignee_id` text,
	`due_on` text NOT NULL,
	`priority` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_index_created` ON `claim_index` (`created_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_changed` ON `claim_index` (`changed_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_due` ON `claim_index` (`due_on`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_priority` ON `claim_index` (`priority`,`due_on`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_independence` ON `claim_index` (`independence`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_serious` ON `claim_index` (`serious`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_stage` ON `claim_index` (`stage`,`created_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_holder` ON `claim_index` (`holder_id`,`stage`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_assignee` ON `claim_index` (`assignee_id`,`stage`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_author` ON `claim_index` (`author_id`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_judge` ON `claim_index` (`judged_by`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_rating` ON `claim_index` (`rating`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_article` ON `claim_index` (`article_id`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_outlet` ON `claim_index` (`outlet_id`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_index_orphaned` ON `claim_index` (`orphaned`,`claim_id`);--> statement-breakpoint
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
CREATE TABLE `claim_tags` (
	`tag` text NOT NULL,
	`claim_id` text NOT NULL,
	PRIMARY KEY(`tag`, `claim_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_tags_claim` ON `claim_tags` (`claim_id`);--> statement-breakpoint
CREATE TABLE `claim_work` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`assignee_id` text,
	`due_on` text,
	`priority` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
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
CREATE TABLE `dismissed_hops` (
	`claim_id` text NOT NULL,
	`key` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`claim_id`, `key`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
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
CREATE TABLE `index_tasks` (
	`what` text PRIMARY KEY NOT NULL,
	`after` text NOT NULL,
	`rules` integer NOT NULL,
	`done` integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE `merged_rows` (
	`merge_id` text NOT NULL,
	`kind` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`merge_id`, `kind`, `row_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `source_merges`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `person_settings` (
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`person_id`, `name`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
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
CREATE INDEX `replies_source` ON `replies` (`source_id`);--> statement-breakpoint
CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`note` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_links_token` ON `report_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `report_links_report` ON `report_links` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`choice` text NOT NULL,
	`decision` text,
	`due_at` text,
	`ordered_by` text,
	`ordered_at` text NOT NULL,
	`ended_at` text,
	`report_id` text,
	`refused` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `report_orders_article` ON `report_orders` (`article_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `report_pages` (
	`report_id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`indexed` integer NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text,
	`taken_down_at` text,
	`taken_down_why` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_pages_slug` ON `report_pages` (`slug`);--> statement-breakpoint
CREATE INDEX `report_pages_feed` ON `report_pages` (`taken_down_at`,`published_at`);--> statement-breakpoint
CREATE TABLE `report_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`owner_id` text,
	`choice` text NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `report_templates_owner` ON `report_templates` (`owner_id`,`name`);--> statement-breakpoint
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
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`shared` integer NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `views_owner` ON `views` (`owner_id`);--> statement-breakpoint
CREATE INDEX `views_shared` ON `views` (`shared`,`id`);--> statement-breakpoint
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
ALTER TABLE `appearances` ADD `capture_id` text;--> statement-breakpoint
CREATE INDEX `appearances_capture` ON `appearances` (`capture_id`);--> statement-breakpoint
ALTER TABLE `evidence` ADD `capture_id` text;--> statement-breakpoint
CREATE INDEX `evidence_capture` ON `evidence` (`capture_id`);--> statement-breakpoint
ALTER TABLE `reports` ADD `composition` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `parts` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `formats` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `domains` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `verdicts_kind` ON `verdicts` (`kind`,`id`);