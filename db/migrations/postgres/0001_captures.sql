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
CREATE TABLE "jobs" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" text,
	"taken_by" text,
	"again_at" text,
	"tries" integer NOT NULL,
	"fault" text,
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
ALTER TABLE "appearances" ADD COLUMN "capture_id" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "capture_id" text;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_links" ADD CONSTRAINT "expert_links_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_a_sources_id_fk" FOREIGN KEY ("a") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_b_sources_id_fk" FOREIGN KEY ("b") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rereviews" ADD CONSTRAINT "rereviews_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "rereviews_open" ON "rereviews" USING btree ("settled_at","id");--> statement-breakpoint
CREATE INDEX "rereviews_claim" ON "rereviews" USING btree ("claim_id","settled_at");--> statement-breakpoint
CREATE INDEX "rereviews_subject" ON "rereviews" USING btree ("subject_id","settled_at");--> statement-breakpoint
CREATE INDEX "threads_claim" ON "threads" USING btree ("claim_id","id");