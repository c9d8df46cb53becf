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
CREATE TABLE "index_tasks" (
	"what" text PRIMARY KEY NOT NULL,
	"after" text NOT NULL,
	"rules" integer NOT NULL,
	"done" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_settings" (
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "person_settings_person_id_name_pk" PRIMARY KEY("person_id","name")
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
ALTER TABLE "claim_flags" ADD CONSTRAINT "claim_flags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_index" ADD CONSTRAINT "claim_index_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_tags" ADD CONSTRAINT "claim_tags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_work" ADD CONSTRAINT "claim_work_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settings" ADD CONSTRAINT "person_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "claim_tags_claim" ON "claim_tags" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "views_owner" ON "views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "views_shared" ON "views" USING btree ("shared","id");