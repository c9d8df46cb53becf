import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { JudgementKind } from '@/lib/model/judgement-kinds'
import type { RereviewEnd, RereviewReason } from '@/lib/model/rereview-reasons'
import type { Kit } from './kit'

/** What was declared of two Sources, and what such changes ask to be looked at again. */
export const rippleTables = (
  k: Kit,
  { claims, sources }: { claims: { id: AnyPgColumn }; sources: { id: AnyPgColumn } },
) => {
  const sourceId = (name: string) =>
    k
      .text(name)
      .$type<id.SourceId>()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' })

  const judgements = k.table(
    'judgements',
    {
      id: k.text('id').$type<id.JudgementId>().primaryKey(),
      a: sourceId('a'),
      b: sourceId('b'),
      kind: k.text('kind').$type<JudgementKind>().notNull(),
      why: k.text('why').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
    },
    (t) => [k.uniqueIndex('judgements_pair').on(t.a, t.b), k.index('judgements_b').on(t.b)],
  )

  const rereviews = k.table(
    'rereviews',
    {
      id: k.text('id').$type<id.RereviewId>().primaryKey(),
      claimId: k
        .text('claim_id')
        .$type<id.ClaimId>()
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      reason: k.text('reason').$type<RereviewReason>().notNull(),
      subjectId: k.text('subject_id').notNull(),
      facts: k.json<Record<string, string | number>>('facts').notNull(),
      at: k.text('at').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      settledAt: k.text('settled_at'),
      settledBy: k.text('settled_by').$type<id.PersonId>(),
      settled: k.text('settled').$type<RereviewEnd>(),
      settledWhy: k.text('settled_why'),
    },
    (t) => [
      k.index('rereviews_open').on(t.settledAt, t.id),
      k.index('rereviews_claim').on(t.claimId, t.settledAt),
      k.index('rereviews_subject').on(t.subjectId, t.settledAt),
    ],
  )
  return { judgements, rereviews }
}
