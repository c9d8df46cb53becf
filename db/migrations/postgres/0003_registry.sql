CREATE TABLE "claim_links" (
	"a_id" text NOT NULL,
	"b_id" text NOT NULL,
	"kind" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL,
	CONSTRAINT "claim_links_a_id_b_id_pk" PRIMARY KEY("a_id","b_id")
);
--> statement-breakpoint
CREATE TABLE "claim_marks" (
	"mark" text COLLATE "C" NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "claim_marks_mark_claim_id_pk" PRIMARY KEY("mark","claim_id")
);
--> statement-breakpoint
CREATE TABLE "merged_rows" (
	"merge_id" text NOT NULL,
	"kind" text NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "merged_rows_merge_id_kind_row_id_pk" PRIMARY KEY("merge_id","kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "source_domains" (
	"domain" text COLLATE "C" NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "source_domains_domain_source_id_pk" PRIMARY KEY("domain","source_id")
);
--> statement-breakpoint
CREATE TABLE "source_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kept_id" text NOT NULL,
	"gone_id" text NOT NULL,
	"gone_name" text NOT NULL,
	"before" jsonb NOT NULL,
	"at" text NOT NULL,
	"by_id" text,
	"undone_at" text
);
--> statement-breakpoint
CREATE TABLE "source_twins" (
	"a_id" text NOT NULL,
	"b_id" text NOT NULL,
	"reason" text NOT NULL,
	"shared" text NOT NULL,
	"different_at" text,
	"different_by" text,
	CONSTRAINT "source_twins_a_id_b_id_pk" PRIMARY KEY("a_id","b_id")
);
--> statement-breakpoint
CREATE TABLE "taken_over" (
	"row_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"claim_id" text NOT NULL,
	"from_claim_id" text NOT NULL,
	"from_row_id" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "jobs" ALTER COLUMN "fault" SET DATA TYPE jsonb USING "fault"::jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "domains" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_links" ADD CONSTRAINT "claim_links_a_id_claims_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_links" ADD CONSTRAINT "claim_links_b_id_claims_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_marks" ADD CONSTRAINT "claim_marks_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_rows" ADD CONSTRAINT "merged_rows_merge_id_source_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."source_merges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_domains" ADD CONSTRAINT "source_domains_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_twins" ADD CONSTRAINT "source_twins_a_id_sources_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_twins" ADD CONSTRAINT "source_twins_b_id_sources_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_over" ADD CONSTRAINT "taken_over_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_links_b" ON "claim_links" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "claim_marks_claim" ON "claim_marks" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "source_domains_source" ON "source_domains" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "source_merges_kept" ON "source_merges" USING btree ("kept_id","id");--> statement-breakpoint
CREATE INDEX "source_merges_gone" ON "source_merges" USING btree ("gone_id","id");--> statement-breakpoint
CREATE INDEX "source_twins_b" ON "source_twins" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "source_twins_open" ON "source_twins" USING btree ("different_at","a_id","b_id");--> statement-breakpoint
CREATE INDEX "taken_over_claim" ON "taken_over" USING btree ("claim_id","from_claim_id");--> statement-breakpoint
CREATE INDEX "appearances_capture" ON "appearances" USING btree ("capture_id");--> statement-breakpoint
CREATE INDEX "evidence_capture" ON "evidence" USING btree ("capture_id");