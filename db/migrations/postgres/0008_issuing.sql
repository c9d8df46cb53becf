CREATE TABLE "report_links" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"note" text,
	"created_at" text NOT NULL,
	"created_by" text,
	"expires_at" text NOT NULL,
	"revoked_at" text
);
--> statement-breakpoint
CREATE TABLE "report_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"choice" jsonb NOT NULL,
	"decision" text,
	"due_at" text,
	"ordered_by" text,
	"ordered_at" text NOT NULL,
	"ended_at" text,
	"report_id" text,
	"refused" text
);
--> statement-breakpoint
CREATE TABLE "report_pages" (
	"report_id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"indexed" boolean NOT NULL,
	"published_at" text NOT NULL,
	"published_by" text,
	"taken_down_at" text,
	"taken_down_why" text
);
--> statement-breakpoint
CREATE TABLE "report_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner_id" text,
	"choice" jsonb NOT NULL,
	"created_by" text,
	"created_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "composition" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "parts" jsonb;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "formats" jsonb;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_orders" ADD CONSTRAINT "report_orders_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pages" ADD CONSTRAINT "report_pages_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "report_links_token" ON "report_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "report_links_report" ON "report_links" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "report_orders_article" ON "report_orders" USING btree ("article_id","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_pages_slug" ON "report_pages" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "report_pages_feed" ON "report_pages" USING btree ("taken_down_at","published_at");--> statement-breakpoint
CREATE INDEX "report_templates_owner" ON "report_templates" USING btree ("owner_id","name");