CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "anchors" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"revision_id" text NOT NULL,
	"quote" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"start_at" integer NOT NULL,
	"end_at" integer NOT NULL,
	"placement" text NOT NULL,
	"score" double precision NOT NULL,
	"was" text
);
--> statement-breakpoint
CREATE TABLE "appearances" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"source_id" text NOT NULL,
	"is_article" boolean NOT NULL,
	"excerpt" text,
	"language" text,
	"translation" text,
	"url" text,
	"archived_url" text,
	"locator" text,
	"appeared_on" text,
	"basis" text NOT NULL,
	"access" text NOT NULL,
	"read_by" text,
	"read_at" text,
	"note" text,
	"created_at" text NOT NULL,
	"changed_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"headline" text NOT NULL,
	"source_id" text NOT NULL,
	"url" text,
	"language" text NOT NULL,
	"published_on" text,
	"byline" text,
	"is_example" boolean NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"citing_id" text NOT NULL,
	"cited_id" text NOT NULL,
	"relation" text NOT NULL,
	"phrase" text,
	"phrase_start" integer,
	"phrase_end" integer,
	"note" text,
	"created_at" text NOT NULL,
	"changed_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_words" (
	"word" text COLLATE "C" NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "claim_words_word_claim_id_pk" PRIMARY KEY("word","claim_id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"position" double precision NOT NULL,
	"text" text NOT NULL,
	"gloss" text,
	"gloss_language" text,
	"note" text,
	"author_id" text,
	"created_at" text NOT NULL,
	"stage" text NOT NULL,
	"holder_id" text,
	"owes_correction" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dismissals" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"code" text NOT NULL,
	"points" jsonb NOT NULL,
	"why" text NOT NULL,
	"by_id" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dismissed_suggestions" (
	"article_id" text NOT NULL,
	"key" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL,
	CONSTRAINT "dismissed_suggestions_article_id_key_pk" PRIMARY KEY("article_id","key")
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"at" text NOT NULL,
	"actor_id" text,
	"act" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"article_id" text,
	"claim_id" text,
	"why" text,
	"before" jsonb,
	"after" jsonb,
	"digest" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"title" text NOT NULL,
	"stance" text NOT NULL,
	"credibility" integer,
	"excerpt" text,
	"language" text,
	"url" text,
	"archived_url" text,
	"note" text,
	"added_by" text,
	"created_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "head" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"role" text NOT NULL,
	"person_id" text,
	"note" text,
	"created_at" text NOT NULL,
	"created_by" text,
	"expires_at" text NOT NULL,
	"spent_at" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"role" text,
	"language" text,
	"active" boolean NOT NULL,
	"created_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_files" (
	"report_id" text NOT NULL,
	"format" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "report_files_report_id_format_pk" PRIMARY KEY("report_id","format")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"number" text NOT NULL,
	"edition" integer NOT NULL,
	"language" text NOT NULL,
	"decision" text,
	"issued_at" text NOT NULL,
	"issued_by" text,
	"checkpoint" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"snapshot" text,
	"created_at" text NOT NULL,
	"created_by" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"verdict_id" text NOT NULL,
	"by_id" text NOT NULL,
	"at" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"sha256" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"name" text,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_names" (
	"source_id" text NOT NULL,
	"folded" text COLLATE "C" NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "source_names_source_id_folded_pk" PRIMARY KEY("source_id","folded")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"aliases" jsonb NOT NULL,
	"described" text,
	"owner_id" text,
	"country" text,
	"language" text,
	"url" text,
	"reliability" text,
	"reliability_why" text,
	"withheld" boolean NOT NULL,
	"retracted_why" text,
	"note" text,
	"created_at" text NOT NULL,
	"changed_at" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"kind" text NOT NULL,
	"rating" text NOT NULL,
	"attribution" text NOT NULL,
	"confidence" text NOT NULL,
	"rationale" text NOT NULL,
	"change_asked" text,
	"faithful_why" text,
	"by_id" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchors" ADD CONSTRAINT "anchors_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchors" ADD CONSTRAINT "anchors_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_citing_id_appearances_id_fk" FOREIGN KEY ("citing_id") REFERENCES "public"."appearances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_cited_id_appearances_id_fk" FOREIGN KEY ("cited_id") REFERENCES "public"."appearances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_words" ADD CONSTRAINT "claim_words_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissed_suggestions" ADD CONSTRAINT "dismissed_suggestions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_verdict_id_verdicts_id_fk" FOREIGN KEY ("verdict_id") REFERENCES "public"."verdicts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_names" ADD CONSTRAINT "source_names_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "anchors_claim" ON "anchors" USING btree ("claim_id","start_at");--> statement-breakpoint
CREATE INDEX "anchors_revision" ON "anchors" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "appearances_claim" ON "appearances" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "appearances_source" ON "appearances" USING btree ("source_id","claim_id");--> statement-breakpoint
CREATE INDEX "articles_source" ON "articles" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "citations_claim" ON "citations" USING btree ("claim_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "citations_pair" ON "citations" USING btree ("citing_id","cited_id");--> statement-breakpoint
CREATE INDEX "citations_cited" ON "citations" USING btree ("cited_id");--> statement-breakpoint
CREATE INDEX "claim_words_claim" ON "claim_words" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("article_id","position");--> statement-breakpoint
CREATE INDEX "claims_stage" ON "claims" USING btree ("stage","id");--> statement-breakpoint
CREATE INDEX "claims_holder" ON "claims" USING btree ("holder_id","stage","id");--> statement-breakpoint
CREATE INDEX "dismissals_claim" ON "dismissals" USING btree ("claim_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_id" ON "entries" USING btree ("id");--> statement-breakpoint
CREATE INDEX "entries_article" ON "entries" USING btree ("article_id","seq");--> statement-breakpoint
CREATE INDEX "entries_claim" ON "entries" USING btree ("claim_id","seq");--> statement-breakpoint
CREATE INDEX "entries_subject" ON "entries" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "evidence_claim" ON "evidence" USING btree ("claim_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "report_files_sha256" ON "report_files" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_number" ON "reports" USING btree ("number");--> statement-breakpoint
CREATE INDEX "reports_article" ON "reports" USING btree ("article_id","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_number" ON "revisions" USING btree ("article_id","number");--> statement-breakpoint
CREATE INDEX "revisions_sha256" ON "revisions" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_offs_claim" ON "sign_offs" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "source_names_folded" ON "source_names" USING btree ("folded","depth");--> statement-breakpoint
CREATE INDEX "sources_owner" ON "sources" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "verdicts_claim" ON "verdicts" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");