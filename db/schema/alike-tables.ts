import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { LinkKind, TakenKind } from '@/lib/model/alike-kinds'
import type * as id from '@/lib/model/ids'
import type { Kit } from './kit'

/** Claims that were checked before: how they are found, how they are tied together, and what one took from another. */
export const alikeTables = (k: Kit, { claims }: { claims: { id: AnyPgColumn } }) => {
  const claimId = (name: string) =>
    k
      .text(name)
      .$type<id.ClaimId>()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' })

  /** What a claim says in any language: its numbers, names and their pairs (`lib/resemble/marks`). Words are in `claim_words`. */
  const claimMarks = k.table(
    'claim_marks',
    { mark: k.word('mark').notNull(), claimId: claimId('claim_id') },
    (t) => [k.key({ columns: [t.mark, t.claimId] }), k.index('claim_marks_claim').on(t.claimId)],
  )

  const claimLinks = k.table(
    'claim_links',
    {
      /** The smaller id: a link has no direction. */
      aId: claimId('a_id'),
      bId: claimId('b_id'),
      kind: k.text('kind').$type<LinkKind>().notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
    },
    (t) => [k.key({ columns: [t.aId, t.bId] }), k.index('claim_links_b').on(t.bId)],
  )

  /** Rows copied from another claim: nobody has read them for this one yet. */
  const takenOver = k.table(
    'taken_over',
    {
      rowId: k.text('row_id').primaryKey(),
      kind: k.text('kind').$type<TakenKind>().notNull(),
      claimId: claimId('claim_id'),
      fromClaimId: k.text('from_claim_id').$type<id.ClaimId>().notNull(),
      fromRowId: k.text('from_row_id').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
    },
    (t) => [k.index('taken_over_claim').on(t.claimId, t.fromClaimId)],
  )
  return { claimMarks, claimLinks, takenOver }
}
