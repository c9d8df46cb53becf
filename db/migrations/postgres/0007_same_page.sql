CREATE INDEX "articles_url" ON "articles" USING btree ("url");--> statement-breakpoint
CREATE INDEX "captures_text" ON "captures" USING btree ("text_sha256");