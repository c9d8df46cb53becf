CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `anchors` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`placement` text NOT NULL,
	`score` real NOT NULL,
	`was` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `anchors_claim` ON `anchors` (`claim_id`,`start_at`);--> statement-breakpoint
CREATE INDEX `anchors_revision` ON `anchors` (`revision_id`);--> statement-breakpoint
CREATE TABLE `appearances` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`source_id` text NOT NULL,
	`is_article` integer NOT NULL,
	`excerpt` text,
	`language` text,
	`translation` text,
	`url` text,
	`archived_url` text,
	`locator` text,
	`appeared_on` text,
	`basis` text NOT NULL,
	`access` text NOT NULL,
	`read_by` text,
	`read_at` text,
	`note` text,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `appearances_claim` ON `appearances` (`claim_id`,`id`);--> statement-breakpoint
CREATE INDEX `appearances_source` ON `appearances` (`source_id`,`claim_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`headline` text NOT NULL,
	`source_id` text NOT NULL,
	`url` text,
	`language` text NOT NULL,
	`published_on` text,
	`byline` text,
	`is_example` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_source` ON `articles` (`source_id`);--> statement-breakpoint
CREATE TABLE `citations` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`citing_id` text NOT NULL,
	`cited_id` text NOT NULL,
	`relation` text NOT NULL,
	`phrase` text,
	`phrase_start` integer,
	`phrase_end` integer,
	`note` text,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`citing_id`) REFERENCES `appearances`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cited_id`) REFERENCES `appearances`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `citations_claim` ON `citations` (`claim_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `citations_pair` ON `citations` (`citing_id`,`cited_id`);--> statement-breakpoint
CREATE INDEX `citations_cited` ON `citations` (`cited_id`);--> statement-breakpoint
CREATE TABLE `claim_words` (
	`word` text NOT NULL,
	`claim_id` text NOT NULL,
	PRIMARY KEY(`word`, `claim_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claim_words_claim` ON `claim_words` (`claim_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`position` real NOT NULL,
	`text` text NOT NULL,
	`gloss` text,
	`gloss_language` text,
	`note` text,
	`author_id` text,
	`created_at` text NOT NULL,
	`stage` text NOT NULL,
	`holder_id` text,
	`owes_correction` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `claims_stage` ON `claims` (`stage`,`id`);--> statement-breakpoint
CREATE INDEX `claims_holder` ON `claims` (`holder_id`,`stage`,`id`);--> statement-breakpoint
CREATE TABLE `dismissals` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`code` text NOT NULL,
	`points` text NOT NULL,
	`why` text NOT NULL,
	`by_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `dismissals_claim` ON `dismissals` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `dismissed_suggestions` (
	`article_id` text NOT NULL,
	`key` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`article_id`, `key`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`article_id` text,
	`claim_id` text,
	`why` text,
	`before` text,
	`after` text,
	`digest` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_id` ON `entries` (`id`);--> statement-breakpoint
CREATE INDEX `entries_article` ON `entries` (`article_id`,`seq`);--> statement-breakpoint
CREATE INDEX `entries_claim` ON `entries` (`claim_id`,`seq`);--> statement-breakpoint
CREATE INDEX `entries_subject` ON `entries` (`subject_id`,`seq`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`title` text NOT NULL,
	`stance` text NOT NULL,
	`credibility` integer,
	`excerpt` text,
	`language` text,
	`url` text,
	`archived_url` text,
	`note` text,
	`added_by` text,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_claim` ON `evidence` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`note` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`expires_at` text NOT NULL,
	`spent_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`role` text,
	`language` text,
	`active` integer NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `report_files` (
	`report_id` text NOT NULL,
	`format` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`report_id`, `format`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_files_sha256` ON `report_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` text NOT NULL,
	`edition` integer NOT NULL,
	`language` text NOT NULL,
	`decision` text,
	`issued_at` text NOT NULL,
	`issued_by` text,
	`checkpoint` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_number` ON `reports` (`number`);--> statement-breakpoint
CREATE INDEX `reports_article` ON `reports` (`article_id`,`edition`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`blocks` text NOT NULL,
	`snapshot` text,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`article_id`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_sha256` ON `revisions` (`sha256`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_offs` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`verdict_id` text NOT NULL,
	`by_id` text NOT NULL,
	`at` text NOT NULL,
	`note` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_offs_claim` ON `sign_offs` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`sha256` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`name` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `source_names` (
	`source_id` text NOT NULL,
	`folded` text NOT NULL,
	`depth` integer NOT NULL,
	PRIMARY KEY(`source_id`, `folded`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `source_names_folded` ON `source_names` (`folded`,`depth`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`aliases` text NOT NULL,
	`described` text,
	`owner_id` text,
	`country` text,
	`language` text,
	`url` text,
	`reliability` text,
	`reliability_why` text,
	`withheld` integer NOT NULL,
	`retracted_why` text,
	`note` text,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sources_owner` ON `sources` (`owner_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`rating` text NOT NULL,
	`attribution` text NOT NULL,
	`confidence` text NOT NULL,
	`rationale` text NOT NULL,
	`change_asked` text,
	`faithful_why` text,
	`by_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `verdicts_claim` ON `verdicts` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);