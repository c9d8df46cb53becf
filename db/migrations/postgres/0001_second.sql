CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" text NOT NULL,
	"expires_at" text,
	"used_on" text
);
--> statement-breakpoint
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
CREATE TABLE "card_places" (
	"article_id" text PRIMARY KEY NOT NULL,
	"places" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_flags" (
	"code" text NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "claim_flags_code_claim_id_pk" PRIMARY KEY("code","claim_id")
);
--> statement-breakpoint
CREATE TABLE "claim_index" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"outlet_id" text NOT NULL,
	"language" text NOT NULL,
	"author_id" text,
	"created_at" text COLLATE "C" NOT NULL,
	"changed_at" text COLLATE "C" NOT NULL,
	"stage" text NOT NULL,
	"holder_id" text,
	"owes_correction" boolean NOT NULL,
	"rating" text,
	"attribution" text,
	"confidence" text,
	"judged_by" text,
	"judged_at" text,
	"independence" integer NOT NULL,
	"hops" integer NOT NULL,
	"evidence" integer NOT NULL,
	"refutes" integer NOT NULL,
	"serious" integer NOT NULL,
	"flags" integer NOT NULL,
	"orphaned" integer NOT NULL,
	"unsettled" integer NOT NULL,
	"assignee_id" text,
	"due_on" text COLLATE "C" NOT NULL,
	"priority" integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "claim_tags" (
	"tag" text COLLATE "C" NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "claim_tags_tag_claim_id_pk" PRIMARY KEY("tag","claim_id")
);
--> statement-breakpoint
CREATE TABLE "claim_work" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"assignee_id" text,
	"due_on" text,
	"priority" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_edits" (
	"comment_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"until_at" text NOT NULL,
	CONSTRAINT "comment_edits_comment_id_version_pk" PRIMARY KEY("comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"author_id" text NOT NULL,
	"text" text NOT NULL,
	"created_at" text NOT NULL,
	"edited_at" text,
	"deleted_at" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"article_id" text NOT NULL,
	"from_verdict_id" text NOT NULL,
	"to_verdict_id" text,
	"why" text NOT NULL,
	"opened_at" text NOT NULL,
	"opened_by" text NOT NULL,
	"published_at" text
);
--> statement-breakpoint
CREATE TABLE "dismissed_hops" (
	"claim_id" text NOT NULL,
	"key" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL,
	CONSTRAINT "dismissed_hops_claim_id_key_pk" PRIMARY KEY("claim_id","key")
);
--> statement-breakpoint
CREATE TABLE "expert_links" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"claim_id" text NOT NULL,
	"article_id" text NOT NULL,
	"for_whom" text NOT NULL,
	"question" text,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" text NOT NULL,
	"revoked_at" text,
	"answered_at" text,
	"evidence_id" text
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"claim_id" text NOT NULL,
	"article_id" text NOT NULL,
	"subject_id" text,
	"by_id" text,
	"at" text NOT NULL,
	"read_at" text,
	"mailed_at" text
);
--> statement-breakpoint
CREATE TABLE "inbox_choices" (
	"person_id" text PRIMARY KEY NOT NULL,
	"kinds" jsonb NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "index_tasks" (
	"what" text PRIMARY KEY NOT NULL,
	"after" text NOT NULL,
	"rules" integer NOT NULL,
	"done" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" text,
	"taken_by" text,
	"again_at" text,
	"tries" integer NOT NULL,
	"fault" jsonb,
	"gave_up_at" text
);
--> statement-breakpoint
CREATE TABLE "judgements" (
	"id" text PRIMARY KEY NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"kind" text NOT NULL,
	"why" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merged_rows" (
	"merge_id" text NOT NULL,
	"kind" text NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "merged_rows_merge_id_kind_row_id_pk" PRIMARY KEY("merge_id","kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "person_settings" (
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "person_settings_person_id_name_pk" PRIMARY KEY("person_id","name")
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"article_id" text NOT NULL,
	"asked_whom" text NOT NULL,
	"source_id" text,
	"way" text NOT NULL,
	"asked_on" text NOT NULL,
	"asked_by" text,
	"question" text,
	"answer" text,
	"answered_on" text,
	"url" text,
	"created_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "rereviews" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"reason" text NOT NULL,
	"subject_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"at" text NOT NULL,
	"by_id" text,
	"settled_at" text,
	"settled_by" text,
	"settled" text,
	"settled_why" text
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
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"article_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"created_at" text NOT NULL,
	"resolved_at" text,
	"resolved_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "views" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"shared" boolean NOT NULL,
	"name" text NOT NULL,
	"query" jsonb NOT NULL,
	"created_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watches" (
	"capture_id" text PRIMARY KEY NOT NULL,
	"every" text NOT NULL,
	"looked_at" text,
	"finding" text,
	"now_id" text,
	"fault" jsonb,
	"changed_at" text
);
--> statement-breakpoint
CREATE TABLE "word_checks" (
	"subject_id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"capture_id" text NOT NULL,
	"excerpt_sha256" text NOT NULL,
	"text_sha256" text,
	"found" text NOT NULL,
	"parts" jsonb NOT NULL,
	"is_reordered" boolean NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "capture_id" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "capture_id" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "composition" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "parts" jsonb;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "formats" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "domains" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "card_places" ADD CONSTRAINT "card_places_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_flags" ADD CONSTRAINT "claim_flags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_index" ADD CONSTRAINT "claim_index_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_links" ADD CONSTRAINT "claim_links_a_id_claims_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_links" ADD CONSTRAINT "claim_links_b_id_claims_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_marks" ADD CONSTRAINT "claim_marks_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_tags" ADD CONSTRAINT "claim_tags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_work" ADD CONSTRAINT "claim_work_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissed_hops" ADD CONSTRAINT "dismissed_hops_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_links" ADD CONSTRAINT "expert_links_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_a_sources_id_fk" FOREIGN KEY ("a") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_b_sources_id_fk" FOREIGN KEY ("b") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_rows" ADD CONSTRAINT "merged_rows_merge_id_source_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."source_merges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settings" ADD CONSTRAINT "person_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_orders" ADD CONSTRAINT "report_orders_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pages" ADD CONSTRAINT "report_pages_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rereviews" ADD CONSTRAINT "rereviews_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_domains" ADD CONSTRAINT "source_domains_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_twins" ADD CONSTRAINT "source_twins_a_id_sources_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_twins" ADD CONSTRAINT "source_twins_b_id_sources_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_over" ADD CONSTRAINT "taken_over_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "word_checks" ADD CONSTRAINT "word_checks_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_token" ON "api_keys" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_keys_person" ON "api_keys" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "captures_url" ON "captures" USING btree ("url","id");--> statement-breakpoint
CREATE INDEX "captures_final_url" ON "captures" USING btree ("final_url","id");--> statement-breakpoint
CREATE INDEX "captures_original_url" ON "captures" USING btree ("original_url","id");--> statement-breakpoint
CREATE INDEX "captures_canonical_url" ON "captures" USING btree ("canonical_url","id");--> statement-breakpoint
CREATE INDEX "captures_sha256" ON "captures" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "captures_text" ON "captures" USING btree ("text_sha256");--> statement-breakpoint
CREATE INDEX "claim_flags_claim" ON "claim_flags" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_created" ON "claim_index" USING btree ("created_at","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_changed" ON "claim_index" USING btree ("changed_at","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_due" ON "claim_index" USING btree ("due_on","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_priority" ON "claim_index" USING btree ("priority","due_on","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_independence" ON "claim_index" USING btree ("independence","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_serious" ON "claim_index" USING btree ("serious","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_stage" ON "claim_index" USING btree ("stage","created_at","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_holder" ON "claim_index" USING btree ("holder_id","stage","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_assignee" ON "claim_index" USING btree ("assignee_id","stage","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_author" ON "claim_index" USING btree ("author_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_judge" ON "claim_index" USING btree ("judged_by","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_rating" ON "claim_index" USING btree ("rating","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_article" ON "claim_index" USING btree ("article_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_outlet" ON "claim_index" USING btree ("outlet_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_index_orphaned" ON "claim_index" USING btree ("orphaned","claim_id");--> statement-breakpoint
CREATE INDEX "claim_links_b" ON "claim_links" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "claim_marks_claim" ON "claim_marks" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_tags_claim" ON "claim_tags" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "comments_claim" ON "comments" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "corrections_claim" ON "corrections" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "expert_links_token" ON "expert_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "expert_links_claim" ON "expert_links" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "inbox_person" ON "inbox" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "inbox_unread" ON "inbox" USING btree ("person_id","read_at","id");--> statement-breakpoint
CREATE INDEX "inbox_claim" ON "inbox" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "inbox_choices_digest" ON "inbox_choices" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "jobs_gave_up" ON "jobs" USING btree ("gave_up_at");--> statement-breakpoint
CREATE UNIQUE INDEX "judgements_pair" ON "judgements" USING btree ("a","b");--> statement-breakpoint
CREATE INDEX "judgements_b" ON "judgements" USING btree ("b");--> statement-breakpoint
CREATE INDEX "replies_claim" ON "replies" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "replies_article" ON "replies" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "replies_source" ON "replies" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_links_token" ON "report_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "report_links_report" ON "report_links" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "report_orders_article" ON "report_orders" USING btree ("article_id","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_pages_slug" ON "report_pages" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "report_pages_feed" ON "report_pages" USING btree ("taken_down_at","published_at");--> statement-breakpoint
CREATE INDEX "report_templates_owner" ON "report_templates" USING btree ("owner_id","name");--> statement-breakpoint
CREATE INDEX "rereviews_open" ON "rereviews" USING btree ("settled_at","id");--> statement-breakpoint
CREATE INDEX "rereviews_claim" ON "rereviews" USING btree ("claim_id","settled_at");--> statement-breakpoint
CREATE INDEX "rereviews_subject" ON "rereviews" USING btree ("subject_id","settled_at");--> statement-breakpoint
CREATE INDEX "source_domains_source" ON "source_domains" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "source_merges_kept" ON "source_merges" USING btree ("kept_id","id");--> statement-breakpoint
CREATE INDEX "source_merges_gone" ON "source_merges" USING btree ("gone_id","id");--> statement-breakpoint
CREATE INDEX "source_twins_b" ON "source_twins" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "source_twins_open" ON "source_twins" USING btree ("different_at","a_id","b_id");--> statement-breakpoint
CREATE INDEX "taken_over_claim" ON "taken_over" USING btree ("claim_id","from_claim_id");--> statement-breakpoint
CREATE INDEX "threads_claim" ON "threads" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "views_owner" ON "views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "views_shared" ON "views" USING btree ("shared","id");--> statement-breakpoint
CREATE INDEX "word_checks_claim" ON "word_checks" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "appearances_capture" ON "appearances" USING btree ("capture_id");--> statement-breakpoint
CREATE INDEX "articles_url" ON "articles" USING btree ("url");--> statement-breakpoint
CREATE INDEX "evidence_capture" ON "evidence" USING btree ("capture_id");--> statement-breakpoint
CREATE INDEX "verdicts_kind" ON "verdicts" USING btree ("kind","id");