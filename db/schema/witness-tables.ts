import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { WatchFinding, WatchInterval } from '@/lib/model/watch-kinds'
import type { CheckedPart } from '@/lib/model/word-check'
import type { WordsFound } from '@/lib/model/words-found'
import type { Kit } from './kit'

/** What Sanad found out by itself about kept pages, and which of its proposals were not wanted. */
export const witnessTables = (k: Kit, { claims }: { claims: { id: AnyPgColumn } }) => {
  const claimId = () =>
    k
      .text('claim_id')
      .$type<id.ClaimId>()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' })

  /** Derived (`lib/model/word-check`): a row whose hashes are not those of today counts for nothing. */
  const wordChecks = k.table(
    'word_checks',
    {
      subjectId: k.text('subject_id').$type<id.AppearanceId | id.EvidenceId>().primaryKey(),
      claimId: claimId(),
      captureId: k.text('capture_id').$type<id.CaptureId>().notNull(),
      excerptSha256: k.text('excerpt_sha256').notNull(),
      textSha256: k.text('text_sha256'),
      found: k.text('found').$type<WordsFound>().notNull(),
      parts: k.json<CheckedPart[]>('parts').notNull(),
      isReordered: k.flag('is_reordered').notNull(),
      at: k.text('at').notNull(),
    },
    (t) => [k.index('word_checks_claim').on(t.claimId)],
  )

  /** Kept pages that are looked at again, each compared with the Capture that hops and evidence lean on. */
  const watches = k.table('watches', {
    captureId: k.text('capture_id').$type<id.CaptureId>().primaryKey(),
    every: k.text('every').$type<WatchInterval>().notNull(),
    lookedAt: k.text('looked_at'),
    finding: k.text('finding').$type<WatchFinding>(),
    /** The newest Capture that says something else, for the two to be shown side by side. */
    nowId: k.text('now_id').$type<id.CaptureId>(),
    /** Why nothing could be said. */
    fault: k.json<{ code: string; facts: Record<string, string | number> }>('fault'),
    /** When a change was first seen. */
    changedAt: k.text('changed_at'),
  })

  const dismissedHops = k.table(
    'dismissed_hops',
    {
      claimId: claimId(),
      key: k.text('key').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
    },
    (t) => [k.key({ columns: [t.claimId, t.key] })],
  )
  return { wordChecks, watches, dismissedHops }
}
