CREATE TABLE "dismissed_hops" (
	"claim_id" text NOT NULL,
	"key" text NOT NULL,
	"by_id" text,
	"at" text NOT NULL,
	CONSTRAINT "dismissed_hops_claim_id_key_pk" PRIMARY KEY("claim_id","key")
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
ALTER TABLE "dismissed_hops" ADD CONSTRAINT "dismissed_hops_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "word_checks" ADD CONSTRAINT "word_checks_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "word_checks_claim" ON "word_checks" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "replies_source" ON "replies" USING btree ("source_id");