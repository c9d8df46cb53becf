import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { FlagCode } from '@/lib/model/analysis'
import type * as id from '@/lib/model/ids'
import type { AttributionRating, Confidence, Rating } from '@/lib/model/ratings'
import type { Stage } from '@/lib/model/stage-names'
import type { QueueView } from '@/lib/model/view'
import type { Kit } from './kit'

/**
 * The work on claims (who, by when, how urgently), and one derived row per claim by which queues find, sort and page
 * them. The derived rows are written in the transaction of the act that changes the claim (`db/write/index-claims`)
 * and hold nothing that could not be worked out anew.
 */
export const claimIndexTables = (
  k: Kit,
  { claims, people }: Record<'claims' | 'people', { id: AnyPgColumn }>,
) => {
  const ofClaim = () =>
    k
      .text('claim_id')
      .$type<id.ClaimId>()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' })

  const claimWork = k.table('claim_work', {
    claimId: ofClaim().primaryKey(),
    assigneeId: k.text('assignee_id').$type<id.PersonId>(),
    dueOn: k.text('due_on'),
    /** The place in `lib/model/priorities`. */
    priority: k.count('priority').notNull(),
    version: k.count('version').notNull(),
  })

  const claimTags = k.table('claim_tags', { tag: k.word('tag').notNull(), claimId: ofClaim() }, (t) => [
    k.key({ columns: [t.tag, t.claimId] }),
    k.index('claim_tags_claim').on(t.claimId),
  ])

  const claimIndex = k.table(
    'claim_index',
    {
      claimId: ofClaim().primaryKey(),
      articleId: k.text('article_id').$type<id.ArticleId>().notNull(),
      outletId: k.text('outlet_id').$type<id.SourceId>().notNull(),
      language: k.text('language').notNull(),
      authorId: k.text('author_id').$type<id.PersonId>(),
      createdAt: k.word('created_at').notNull(),
      /** When anything last happened to it. */
      changedAt: k.word('changed_at').notNull(),
      stage: k.text('stage').$type<Stage>().notNull(),
      holderId: k.text('holder_id').$type<id.PersonId>(),
      owesCorrection: k.flag('owes_correction').notNull(),
      /** The verdict in force. */
      rating: k.text('rating').$type<Rating>(),
      attribution: k.text('attribution').$type<AttributionRating>(),
      confidence: k.text('confidence').$type<Confidence>(),
      judgedBy: k.text('judged_by').$type<id.PersonId>(),
      judgedAt: k.text('judged_at'),
      /** Independent origins, at least. */
      independence: k.count('independence').notNull(),
      /** Appearances beside the article's own. */
      hops: k.count('hops').notNull(),
      evidence: k.count('evidence').notNull(),
      refutes: k.count('refutes').notNull(),
      /** Standing flags: the serious ones, and all. */
      serious: k.count('serious').notNull(),
      flags: k.count('flags').notNull(),
      /** Anchors that lost their passage, and those that wait to be confirmed. */
      orphaned: k.count('orphaned').notNull(),
      unsettled: k.count('unsettled').notNull(),
      assigneeId: k.text('assignee_id').$type<id.PersonId>(),
      /** No day = the last day there is, so that one order by this column has them at the end. */
      dueOn: k.word('due_on').notNull(),
      priority: k.count('priority').notNull(),
    },
    (t) => [
      k.index('claim_index_created').on(t.createdAt, t.claimId),
      k.index('claim_index_changed').on(t.changedAt, t.claimId),
      k.index('claim_index_due').on(t.dueOn, t.claimId),
      k.index('claim_index_judged').on(t.judgedAt, t.claimId),
      k.index('claim_index_priority').on(t.priority, t.dueOn, t.claimId),
      k.index('claim_index_independence').on(t.independence, t.claimId),
      k.index('claim_index_serious').on(t.serious, t.claimId),
      k.index('claim_index_stage').on(t.stage, t.createdAt, t.claimId),
      k.index('claim_index_holder').on(t.holderId, t.stage, t.claimId),
      k.index('claim_index_assignee').on(t.assigneeId, t.stage, t.claimId),
      k.index('claim_index_author').on(t.authorId, t.claimId),
      k.index('claim_index_judge').on(t.judgedBy, t.claimId),
      k.index('claim_index_rating').on(t.rating, t.claimId),
      k.index('claim_index_article').on(t.articleId, t.claimId),
      k.index('claim_index_outlet').on(t.outletId, t.claimId),
      k.index('claim_index_orphaned').on(t.orphaned, t.claimId),
    ],
  )

  /** The codes of the flags that stand, one row per code and claim. */
  const claimFlags = k.table(
    'claim_flags',
    { code: k.text('code').$type<FlagCode>().notNull(), claimId: ofClaim() },
    (t) => [k.key({ columns: [t.code, t.claimId] }), k.index('claim_flags_claim').on(t.claimId)],
  )

  /**
   * What of the index has still to be worked out anew: everything (`all`), or what leans on one Source. A long task
   * is done in batches; `after` is the claim the last one ended with.
   */
  const indexTasks = k.table('index_tasks', {
    what: k.text('what').primaryKey(),
    after: k.text('after').notNull(),
    /** Of the rules by which the index was made; `all` stays as a row, and is done again when they change. */
    rules: k.count('rules').notNull(),
    done: k.flag('done').notNull(),
  })

  /** Queues somebody gave a name to: their own, or everybody's. */
  const views = k.table(
    'views',
    {
      id: k.text('id').$type<id.ViewId>().primaryKey(),
      ownerId: k
        .text('owner_id')
        .$type<id.PersonId>()
        .notNull()
        .references(() => people.id),
      shared: k.flag('shared').notNull(),
      name: k.text('name').notNull(),
      query: k.json<QueueView>('query').notNull(),
      createdAt: k.text('created_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('views_owner').on(t.ownerId), k.index('views_shared').on(t.shared, t.id)],
  )

  /** What one person wishes of the screens, by name: their keys. */
  const personSettings = k.table(
    'person_settings',
    {
      personId: k
        .text('person_id')
        .$type<id.PersonId>()
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      name: k.text('name').notNull(),
      value: k.json<unknown>('value').notNull(),
    },
    (t) => [k.key({ columns: [t.personId, t.name] })],
  )

  return { claimWork, claimTags, claimIndex, claimFlags, indexTasks, views, personSettings }
}
