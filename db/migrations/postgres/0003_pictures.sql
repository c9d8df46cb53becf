CREATE TABLE "capture_pictures" (
	"capture_id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"taken_at" text NOT NULL
);
