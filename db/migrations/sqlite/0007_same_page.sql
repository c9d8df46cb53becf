CREATE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `captures_text` ON `captures` (`text_sha256`);