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
ALTER TABLE `reports` ADD `composition` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `parts` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `formats` text;