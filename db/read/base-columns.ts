import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import type { ArticleFacts, ClaimColumns, PartyFacts } from '@/lib/chain/foundations'
import type { AppearanceId, ClaimId, PersonId, SourceId } from '@/lib/model/ids'
import type { Rating } from '@/lib/model/ratings'
import { carries, relationNames } from '@/lib/model/relations'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'

/** A claim with the article it stands in: all that the base wants to know of it. */
export interface BaseClaim {
  claim: ClaimColumns
  article: ArticleFacts
}

const bad: readonly Rating[] = ['false', 'mostly_false', 'misleading']
/** What is walked, and what takes an Appearance back. */
const asked = relationNames.filter((relation) => carries(relation) || relation === 'retracts')

/** The next so many claims after an id, in the order they were minted. Withdrawn ones stand aside. */
export async function baseClaimsAfter(
  store: Store,
  after: ClaimId | '',
  limit: number,
): Promise<{ rows: BaseClaim[]; last: ClaimId | null }> {
  const { claims } = store.tables
  const ids = await store.prepared
    .use(store.read, 'base_claim_ids', (name) =>
      store.read
        .select({ id: claims.id })
        .from(claims)
        .where(gt(claims.id, sql.placeholder('after')))
        .orderBy(asc(claims.id))
        .limit(sql.placeholder('limit'))
        .prepare(name),
    )
    .execute({ after, limit })
  const last = ids.at(-1)?.id ?? null
  return {
    rows: await baseClaims(
      store,
      ids.map((row) => row.id),
    ),
    last,
  }
}

/** These claims as they stand now; one that is gone or withdrawn is not among them. */
export async function baseClaims(store: Store, ids: readonly ClaimId[]): Promise<BaseClaim[]> {
  if (ids.length === 0) return []
  const t = store.tables
  const given = { ids: asList(ids) }
  const found = await store.prepared
    .use(store.read, 'base_claims', (name) =>
      store.read
        .select({
          id: t.claims.id,
          articleId: t.claims.articleId,
          stage: t.claims.stage,
          holderId: t.claims.holderId,
          assigneeId: t.claimIndex.assigneeId,
          judgedBy: t.claimIndex.judgedBy,
          rating: t.claimIndex.rating,
          outlet: t.articles.sourceId,
          language: t.articles.language,
          publishedOn: t.articles.publishedOn,
          createdAt: t.articles.createdAt,
        })
        .from(t.claims)
        .innerJoin(t.articles, eq(t.articles.id, t.claims.articleId))
        .leftJoin(t.claimIndex, eq(t.claimIndex.claimId, t.claims.id))
        .where(and(oneOf(store, t.claims.id, 'ids'), ne(t.claims.stage, 'withdrawn')))
        .orderBy(asc(t.claims.id))
        .prepare(name),
    )
    .execute(given)
  const nodes = await store.prepared
    .use(store.read, 'base_appearances', (name) =>
      store.read
        .select({
          id: t.appearances.id,
          claimId: t.appearances.claimId,
          sourceId: t.appearances.sourceId,
          isArticle: t.appearances.isArticle,
          basis: t.appearances.basis,
          appearedOn: t.appearances.appearedOn,
        })
        .from(t.appearances)
        .where(oneOf(store, t.appearances.claimId, 'ids'))
        .prepare(name),
    )
    .execute(given)
  const edges = await store.prepared
    .use(store.read, 'base_citations', (name) =>
      store.read
        .select({
          claimId: t.citations.claimId,
          citingId: t.citations.citingId,
          citedId: t.citations.citedId,
          relation: t.citations.relation,
        })
        .from(t.citations)
        .where(and(oneOf(store, t.citations.claimId, 'ids'), inArray(t.citations.relation, asked)))
        .prepare(name),
    )
    .execute(given)
  const tagged = await store.prepared
    .use(store.read, 'base_tags', (name) =>
      store.read
        .select({ claimId: t.claimTags.claimId, tag: t.claimTags.tag })
        .from(t.claimTags)
        .where(oneOf(store, t.claimTags.claimId, 'ids'))
        .prepare(name),
    )
    .execute(given)

  const rows = new Map<ClaimId, BaseClaim>()
  for (const row of found) {
    const signed = row.stage === 'approved' || row.stage === 'published'
    rows.set(row.id, {
      claim: {
        id: row.id,
        articleId: row.articleId,
        stage: row.stage,
        // A verdict that waits for a second pair of eyes colours nothing yet.
        wrong: signed && row.rating !== null && bad.includes(row.rating),
        people: [row.holderId, row.assigneeId, signed ? row.judgedBy : null].filter(
          (id): id is PersonId => id !== null,
        ),
        tags: [],
        party: [],
        firsthand: [],
        appearedOn: [],
        root: -1,
        edges: [],
        takenBack: [],
      },
      article: {
        id: row.articleId,
        outlet: row.outlet,
        language: row.language,
        on: row.publishedOn ?? row.createdAt.slice(0, 10),
      },
    })
  }
  const place = new Map<AppearanceId, number>()
  for (const node of nodes) {
    const claim = rows.get(node.claimId)?.claim
    if (!claim) continue
    const v = claim.party.push(node.sourceId) - 1
    place.set(node.id, v)
    claim.firsthand.push(node.basis === 'firsthand')
    claim.appearedOn.push(node.appearedOn)
    if (node.isArticle) claim.root = v
  }
  for (const { claimId, citingId, citedId, relation } of edges) {
    const [citing, cited] = [place.get(citingId), place.get(citedId)]
    const claim = rows.get(claimId)?.claim
    if (!claim || citing === undefined || cited === undefined || citing === cited) continue
    if (relation === 'retracts') claim.takenBack.push(cited)
    else claim.edges.push(citing, cited, relation === 'republishes' ? 1 : 0)
  }
  for (const { claimId, tag } of tagged) rows.get(claimId)?.claim.tags.push(tag)
  return [...rows.values()]
}

/** The next so many Sources after an id: what the base wants to know of each. */
export async function basePartiesAfter(
  store: Store,
  after: SourceId | '',
  limit: number,
): Promise<PartyFacts[]> {
  const { sources } = store.tables
  const rows = await store.read
    .select(partyColumns(store))
    .from(sources)
    .where(gt(sources.id, after as SourceId))
    .orderBy(asc(sources.id))
    .limit(limit)
  return rows.map(partyOf)
}

export async function baseParties(store: Store, ids: readonly SourceId[]): Promise<PartyFacts[]> {
  const { sources } = store.tables
  const rows = await store.read
    .select(partyColumns(store))
    .from(sources)
    .where(inArray(sources.id, [...ids]))
  return rows.map(partyOf)
}

const partyColumns = ({ tables: { sources } }: Store) => ({
  id: sources.id,
  name: sources.name,
  kind: sources.kind,
  ownerId: sources.ownerId,
  country: sources.country,
  reliability: sources.reliability,
  retractedWhy: sources.retractedWhy,
  withheld: sources.withheld,
})

const partyOf = ({
  retractedWhy,
  ...facts
}: Omit<PartyFacts, 'retracted'> & { retractedWhy: string | null }): PartyFacts => ({
  ...facts,
  retracted: retractedWhy !== null,
})

/** The claims on whose chains a Source stands now, by its index. */
export async function claimsLeaningOn(store: Store, sourceId: SourceId): Promise<ClaimId[]> {
  const { appearances } = store.tables
  const rows = await store.read
    .selectDistinct({ id: appearances.claimId })
    .from(appearances)
    .where(eq(appearances.sourceId, sourceId))
  return rows.map((row) => row.id)
}
