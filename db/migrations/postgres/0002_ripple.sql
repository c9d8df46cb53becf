CREATE TABLE "captures" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"url" text,
	"final_url" text,
	"original_url" text,
	"original_at" text,
	"fetched_at" text NOT NULL,
	"fetched_by" text,
	"status" integer,
	"headers" jsonb NOT NULL,
	"media_type" text NOT NULL,
	"charset" text,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"name" text,
	"finding" text NOT NULL,
	"title" text,
	"byline" text,
	"outlet" text,
	"language" text,
	"published_on" text,
	"canonical_url" text,
	"text" text,
	"text_sha256" text,
	"links" jsonb NOT NULL,
	"token_sha256" text,
	"token_at" text,
	"token_by" text
);
--> statement-breakpoint
CREATE INDEX "captures_url" ON "captures" USING btree ("url","id");--> statement-breakpoint
CREATE INDEX "captures_final_url" ON "captures" USING btree ("final_url","id");--> statement-breakpoint
CREATE INDEX "captures_original_url" ON "captures" USING btree ("original_url","id");--> statement-breakpoint
CREATE INDEX "captures_canonical_url" ON "captures" USING btree ("canonical_url","id");--> statement-breakpoint
CREATE INDEX "captures_sha256" ON "captures" USING btree ("sha256");