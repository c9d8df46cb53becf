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
CREATE TABLE `index_tasks` (
	`what` text PRIMARY KEY NOT NULL,
	`after` text NOT NULL,
	`rules` integer NOT NULL,
	`done` integer NOT NULL
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
CREATE INDEX `views_shared` ON `views` (`shared`,`id`);