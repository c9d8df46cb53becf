import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { MergedBefore } from '@/lib/model/merge'
import type { MovedKind, TwinReason } from '@/lib/model/registry-kinds'
import type { Kit } from './kit'

/** Who is who among the Sources: where they publish, which look alike, and which were made one. */
export const registryTables = (k: Kit, { sources }: { sources: { id: AnyPgColumn } }) => {
  const sourceId = (name: string) =>
    k
      .text(name)
      .$type<id.SourceId>()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' })

  /** Each domain of a Source as `lib/text/domains` writes it: what a page's address is looked up by. */
  const sourceDomains = k.table(
    'source_domains',
    { domain: k.word('domain').notNull(), sourceId: sourceId('source_id') },
    (t) => [k.key({ columns: [t.domain, t.sourceId] }), k.index('source_domains_source').on(t.sourceId)],
  )

  /**
   * Two Sources that may be one, noticed when either was written, so that nothing has to compare all with all. A pair
   * that a person called different stays here, and is not proposed again.
   */
  const sourceTwins = k.table(
    'source_twins',
    {
      /** The smaller id. */
      aId: sourceId('a_id'),
      bId: sourceId('b_id'),
      reason: k.text('reason').$type<TwinReason>().notNull(),
      /** The name or domain they share. */
      shared: k.text('shared').notNull(),
      differentAt: k.text('different_at'),
      differentBy: k.text('different_by').$type<id.PersonId>(),
    },
    (t) => [
      k.key({ columns: [t.aId, t.bId] }),
      k.index('source_twins_b').on(t.bId),
      k.index('source_twins_open').on(t.differentAt, t.aId, t.bId),
    ],
  )

  /** A Source made one with another. The one that is gone lives on here: its old address leads to the one kept. */
  const sourceMerges = k.table(
    'source_merges',
    {
      id: k.text('id').$type<id.MergeId>().primaryKey(),
      keptId: k.text('kept_id').$type<id.SourceId>().notNull(),
      goneId: k.text('gone_id').$type<id.SourceId>().notNull(),
      goneName: k.text('gone_name').notNull(),
      /** Both rows as they stood, and what had to be let go: all that an undo needs. */
      before: k.json<MergedBefore>('before').notNull(),
      at: k.text('at').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      undoneAt: k.text('undone_at'),
    },
    (t) => [
      k.index('source_merges_kept').on(t.keptId, t.id),
      k.index('source_merges_gone').on(t.goneId, t.id),
    ],
  )

  /** Every row that a merge pointed at the Source kept. A hub has many, so they are rows and not a list. */
  const mergedRows = k.table(
    'merged_rows',
    {
      mergeId: k
        .text('merge_id')
        .$type<id.MergeId>()
        .notNull()
        .references(() => sourceMerges.id, { onDelete: 'cascade' }),
      kind: k.text('kind').$type<MovedKind>().notNull(),
      rowId: k.text('row_id').notNull(),
    },
    (t) => [k.key({ columns: [t.mergeId, t.kind, t.rowId] })],
  )
  return { sourceDomains, sourceTwins, sourceMerges, mergedRows }
}
