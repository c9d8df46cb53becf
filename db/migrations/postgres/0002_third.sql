CREATE TABLE "article_words" (
	"word" text COLLATE "C" NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "article_words_word_article_id_pk" PRIMARY KEY("word","article_id")
);
--> statement-breakpoint
CREATE TABLE "capture_pictures" (
	"capture_id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"taken_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inbox" ADD COLUMN "more" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_words_article" ON "article_words" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "claim_index_judged" ON "claim_index" USING btree ("judged_at","claim_id");--> statement-breakpoint
CREATE INDEX "entries_act" ON "entries" USING btree ("act","seq");--> statement-breakpoint
CREATE INDEX "entries_actor" ON "entries" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "sign_offs_at" ON "sign_offs" USING btree ("at");--> statement-breakpoint
CREATE INDEX "verdicts_at" ON "verdicts" USING btree ("at","kind");