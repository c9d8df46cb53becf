import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { ClaimRow } from '@/lib/api/answers'
import type { LinkKind } from '@/lib/model/alike-kinds'
import type { ClaimId } from '@/lib/model/ids'
import { beginningsOf, marksKept } from '@/lib/resemble/keys'
import { type Marks, marksOf } from '@/lib/resemble/marks'
import { type Likeness, likeness } from '@/lib/resemble/same-claim'
import type { Store } from '../store'
import { claimRows } from './find-claims'

/** Rows read under one key, newest claims first: a key that more claims have tells little, and costs no more. */
const perKey = 200
/** Candidates whose words are compared. */
const compared = 60
/** Shown. */
const shown = 8

export interface Statement {
  text: string
  language: string | null
  gloss: string | null
  glossLanguage: string | null
}

export type AlikeRow = ClaimRow & Likeness

/**
 * Claims of the base that say the same, or have to do with it, best first; their words in any script. What a statement
 * is found by are its numbers, its names, and the beginnings of its rarer words, each one look into an index, of which
 * a bounded number of rows is read. So it costs the same in a large base; what a large base costs is recall for
 * statements that have nothing but common words.
 *
 * @param but  the claim itself
 */
export async function claimsLike(
  store: Store,
  statement: Statement,
  but: ClaimId | null = null,
): Promise<AlikeRow[]> {
  const said = marksOfBoth(statement)
  const candidates = await candidatesFor(store, statement, said, but)
  if (candidates.length === 0) return []
  const words = await wordsOf(store, candidates)
  const best = words
    .map((row) => ({ id: row.id, found: bestOf(said, marksOfBoth(row)) }))
    .filter(({ found }) => found.kind !== null)
    .sort(
      (a, b) =>
        Number(b.found.kind === 'same') - Number(a.found.kind === 'same') || b.found.score - a.found.score,
    )
    .slice(0, shown)
  const likenesses = new Map(best.map(({ id, found }) => [id, found]))
  const rows = await claimRows(
    store,
    best.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, ...likenesses.get(row.id)! }))
}

/** A claim as a statement to be compared. */
async function statementOf(store: Store, id: ClaimId): Promise<Statement | undefined> {
  const [row] = await wordsOf(store, [id])
  return row
}

const marksOfBoth = ({ text, language, gloss, glossLanguage }: Statement): Marks[] => [
  marksOf(text, language),
  ...(gloss ? [marksOf(gloss, glossLanguage)] : []),
]

/** Each in the language in which it is most like the other. */
function bestOf(said: Marks[], other: Marks[]): Likeness {
  const all = said.flatMap((a) => other.map((b) => likeness(a, b)))
  return all.reduce((best, one) => (one.score > best.score ? one : best))
}

async function candidatesFor(
  store: Store,
  statement: Statement,
  said: Marks[],
  but: ClaimId | null,
): Promise<ClaimId[]> {
  const { claimMarks, claimWords } = store.tables
  const byMark = store.prepared.use(store.read, 'claims_with_mark', (name) =>
    store.read
      .select({ id: claimMarks.claimId })
      .from(claimMarks)
      .where(eq(claimMarks.mark, sql.placeholder('mark')))
      .orderBy(desc(claimMarks.claimId))
      .limit(perKey)
      .prepare(name),
  )
  const byBeginning = store.prepared.use(store.read, 'claims_with_beginning', (name) =>
    store.read
      .select({ id: claimWords.claimId })
      .from(claimWords)
      .where(
        and(gte(claimWords.word, sql.placeholder('from')), lt(claimWords.word, sql.placeholder('beyond'))),
      )
      .limit(perKey)
      .prepare(name),
  )
  const marks = [...new Set(said.flatMap(marksKept))]
  const beginnings = [
    ...new Set([
      ...beginningsOf(statement.text, said[0]!.language),
      ...(statement.gloss ? beginningsOf(statement.gloss, said[1]!.language) : []),
    ]),
  ]
  const found = await Promise.all([
    ...marks.map((mark) => byMark.execute({ mark })),
    ...beginnings.map((from) => byBeginning.execute({ from, beyond: `${from}\u{10ffff}` })),
  ])
  const weights = new Map<ClaimId, number>()
  for (const rows of found) {
    // What few claims have tells most.
    const weight = Math.log(1 + perKey / (rows.length || 1))
    for (const id of new Set(rows.map((row) => row.id))) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  if (but) weights.delete(but)
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
    .slice(0, compared)
    .map(([id]) => id)
}

async function wordsOf(store: Store, ids: ClaimId[]): Promise<(Statement & { id: ClaimId })[]> {
  const { articles, claims } = store.tables
  return store.read
    .select({
      id: claims.id,
      text: claims.text,
      language: articles.language,
      gloss: claims.gloss,
      glossLanguage: claims.glossLanguage,
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(inArray(claims.id, ids))
}

export type LinkRow = ClaimRow & { link: LinkKind; linkedBy: string | null; linkedAt: string }

/** The claims that a person linked with this one. A link has no direction. */
export async function linksOf(store: Store, id: ClaimId): Promise<LinkRow[]> {
  const { claimLinks, people } = store.tables
  const side = async (own: typeof claimLinks.aId | typeof claimLinks.bId, other: typeof claimLinks.aId) =>
    store.read
      .select({ id: other, link: claimLinks.kind, linkedBy: people.name, linkedAt: claimLinks.at })
      .from(claimLinks)
      .leftJoin(people, eq(people.id, claimLinks.byId))
      .where(eq(own, id))
      .limit(100)
  const links = [
    ...(await side(claimLinks.aId, claimLinks.bId)),
    ...(await side(claimLinks.bId, claimLinks.aId)),
  ]
  const known = new Map(links.map((link) => [link.id, link]))
  const rows = await claimRows(
    store,
    links.map((link) => link.id),
  )
  return rows.map((row) => {
    const { link, linkedBy, linkedAt } = known.get(row.id)!
    return { ...row, link, linkedBy, linkedAt }
  })
}

/** What this claim took over from others, by claim. */
export async function takenBy(store: Store, id: ClaimId) {
  const { takenOver } = store.tables
  return store.read
    .select({
      rowId: takenOver.rowId,
      kind: takenOver.kind,
      fromClaimId: takenOver.fromClaimId,
      at: takenOver.at,
    })
    .from(takenOver)
    .where(eq(takenOver.claimId, id))
    .limit(500)
}

/** Claims like this one, those already linked, and what was taken over from any. */
export async function alikeOf(store: Store, id: ClaimId) {
  const statement = await statementOf(store, id)
  if (!statement) return undefined
  const links = await linksOf(store, id)
  const linked = new Set(links.map((row) => row.id))
  return {
    links,
    alike: (await claimsLike(store, statement, id)).filter((row) => !linked.has(row.id)),
    taken: await takenBy(store, id),
  }
}
