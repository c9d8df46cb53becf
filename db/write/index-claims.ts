import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { ClaimWork } from '@/lib/model/claim-work'
import type { EntryAct } from '@/lib/model/entry'
import type { ArticleId, ClaimId, SourceId } from '@/lib/model/ids'
import { priorityAt } from '@/lib/model/priorities'
import { weighs } from '@/lib/registry/what-weighs'
import { queueFacts, reviewFacts } from '@/lib/review/queue-facts'
import type { Reader, Writer } from '../dialect/engine'
import { claimIdsOf } from '../read/find-claims'
import { judgementsAmong } from '../read/find-judgements'
import { indexRules } from '../read/index-stands'
import { loadClaimFiles, loadSources, sourcesIn } from '../read/load-files'
import type { Store } from '../store'
import { indexMarksOf } from './index-marks'
import { given, insertRow } from './insert-row'
import type { Happened } from './record'

/** As many claims are worked out in the act that changes a Source; when more lean on it, batches follow. */
const atOnce = 200

/** What an act changed without an Entry that names it: an article that came with its claims, pairs that were judged. */
export interface AlsoIndexed {
  articles: readonly ArticleId[]
  sources: readonly SourceId[]
}

/** Acts on an article that change what its claims are found by: their language, their passages. */
const ofArticle: readonly EntryAct[] = ['article.amended', 'article.revised']

/** Acts on Sources that change who leans on whom. Whom a verdict leans on, and not what they are called, is indexed. */
const ofSource: Partial<Record<EntryAct, (happened: Happened) => boolean>> = {
  'source.amended': ({ after }) => weighs(after ?? {}),
  'source.merged': () => true,
  'source.unmerged': () => true,
  'source.judged': () => true,
  'source.unjudged': () => true,
}

/**
 * Keeps the index true within the act that just happened: called by `record`, so that no act can forget it. A claim
 * costs what reading it costs; an act of its review alone costs four small statements.
 */
export async function indexWhatHappened(
  store: Store,
  tx: Writer,
  at: string,
  { happened, alsoIndexed }: { happened: readonly Happened[]; alsoIndexed?: AlsoIndexed | undefined },
): Promise<void> {
  const acts = new Map<ClaimId, EntryAct[]>()
  const articles = new Set(alsoIndexed?.articles)
  const sources = new Set(alsoIndexed?.sources)
  for (const each of happened) {
    const { act, subjectId, claimId, articleId } = each
    if (claimId) acts.set(claimId, [...(acts.get(claimId) ?? []), act])
    if (articleId && ofArticle.includes(act)) articles.add(articleId)
    if (ofSource[act]?.(each)) sources.add(subjectId as SourceId)
  }
  for (const articleId of articles)
    for (const id of await claimIdsOf(store, articleId, tx)) {
      await indexMarksOf(store, tx, id)
      if (!acts.has(id)) acts.set(id, [])
    }
  if (sources.size > 0) await indexLeaning(store, tx, sources)
  for (const [claimId, of] of acts) {
    const reviewed = of.length > 0 && of.every((act) => act.startsWith('review.'))
    const changedAt = of.length > 0 ? at : undefined
    if (!reviewed || !(await indexReview(store, tx, claimId, at)))
      await indexClaim(store, tx, claimId, changedAt)
  }
}

/** Works one claim out anew. A claim that is gone took its row with it. */
export async function indexClaim(
  store: Store,
  tx: Writer,
  claimId: ClaimId,
  changedAt?: string | undefined,
): Promise<void> {
  const made = await factsOfClaim(store, tx, claimId, changedAt)
  if (!made) return
  const { claimIndex, claimFlags } = store.tables
  await store.prepared
    .use(tx, 'drop_claim_index', (name) =>
      tx
        .delete(claimIndex)
        .where(eq(claimIndex.claimId, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  await insertRow(store, tx, claimIndex, made.facts)
  const before = await codesOf(store, tx, claimId)
  const gone = before.filter((code) => !made.codes.includes(code))
  if (gone.length > 0)
    await tx.delete(claimFlags).where(and(eq(claimFlags.claimId, claimId), inArray(claimFlags.code, gone)))
  for (const code of made.codes)
    if (!before.includes(code)) await insertRow(store, tx, claimFlags, { code, claimId })
}

/** The facts as they follow from what else is kept: what the index holds, and what a test checks it against. */
export async function factsOfClaim(
  store: Store,
  reader: Reader,
  claimId: ClaimId,
  changedAt?: string | undefined,
) {
  const { articles } = store.tables
  const [file] = await loadClaimFiles(store, reader, { claimId })
  if (!file) return undefined
  const [article] = await store.prepared
    .use(reader, 'article_of_index', (name) =>
      reader
        .select({ id: articles.id, sourceId: articles.sourceId, language: articles.language })
        .from(articles)
        .where(eq(articles.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: file.claim.articleId })
  if (!article) return undefined
  const sources = await loadSources(store, reader, sourcesIn([file]))
  const judgements = await judgementsAmong(
    store,
    reader,
    sources.map(({ id }) => id),
  )
  const work = await plannedWork(store, reader, claimId)
  return queueFacts(file, {
    article,
    sources,
    judgements,
    work,
    changedAt: changedAt ?? (await lastHappened(store, reader, claimId)) ?? file.claim.createdAt,
  })
}

/** Stage, holder and verdict only; false when the claim has no row yet. A new verdict has seen all that was stale. */
async function indexReview(store: Store, tx: Writer, claimId: ClaimId, at: string): Promise<boolean> {
  const { claims, claimIndex, verdicts } = store.tables
  const [old] = await store.prepared
    .use(tx, 'review_of_index', (name) =>
      tx
        .select({ judgedAt: claimIndex.judgedAt })
        .from(claimIndex)
        .where(eq(claimIndex.claimId, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  if (!old) return false
  const [claim] = await store.prepared
    .use(tx, 'claim_to_index', (name) =>
      tx
        .select()
        .from(claims)
        .where(eq(claims.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  const [verdict] = await store.prepared
    .use(tx, 'verdict_to_index', (name) =>
      tx
        .select()
        .from(verdicts)
        .where(
          and(
            eq(verdicts.claimId, sql.placeholder('id')),
            inArray(verdicts.kind, ['conclusion', 'adjudication']),
          ),
        )
        .orderBy(desc(verdicts.id))
        .limit(1)
        .prepare(name),
    )
    .execute({ id: claimId })
  if (!claim) return true
  // Flags are counted in the row, so one that may have gone is a matter for the whole claim.
  const newVerdict = (verdict?.at ?? null) !== old.judgedAt
  if (newVerdict && (await codesOf(store, tx, claimId)).includes('stale')) return false
  const facts = { ...reviewFacts(claim, verdict ?? null), changedAt: at }
  await store.prepared
    .use(tx, 'index_review', (name) =>
      tx
        .update(claimIndex)
        .set(
          Object.fromEntries(
            (Object.keys(facts) as (keyof typeof facts)[]).map((field) => [
              field,
              given(claimIndex[field], field),
            ]),
          ),
        )
        .where(eq(claimIndex.claimId, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ ...facts, id: claimId })
  return true
}

/**
 * What leans on these Sources, or on one that they own. A few claims are done here and now; for the many a task is left,
 * which `catchUpIndex` works off in batches.
 */
async function indexLeaning(store: Store, tx: Writer, sources: ReadonlySet<SourceId>): Promise<void> {
  const done = new Set<ClaimId>()
  for (const id of await withOwned(store, tx, sources)) {
    const claims = await claimsLeaning(store, tx, id, '', atOnce + 1)
    const left = claims.filter((claimId) => !done.has(claimId))
    if (done.size + left.length > atOnce) await leaveTask(store, tx, id)
    else
      for (const claimId of left) {
        await indexClaim(store, tx, claimId)
        done.add(claimId)
      }
  }
}

export async function leaveTask(store: Store, tx: Writer, what: string): Promise<void> {
  const { indexTasks } = store.tables
  await tx.delete(indexTasks).where(eq(indexTasks.what, what))
  await tx.insert(indexTasks).values({ what, after: '', rules: indexRules, done: false })
}

/** The claims in whose chains a Source stands, from one on. */
export async function claimsLeaning(
  store: Store,
  reader: Reader,
  sourceId: SourceId,
  after: string,
  limit: number,
): Promise<ClaimId[]> {
  const { appearances } = store.tables
  const rows = await reader
    .selectDistinct({ id: appearances.claimId })
    .from(appearances)
    .where(and(eq(appearances.sourceId, sourceId), gt(appearances.claimId, after as ClaimId)))
    .orderBy(asc(appearances.claimId))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Sources and all below them: who owns whom decides which names are one house. */
async function withOwned(store: Store, tx: Writer, these: ReadonlySet<SourceId>): Promise<Set<SourceId>> {
  const { sources } = store.tables
  const found = new Set(these)
  for (const id of found) {
    const owned = await tx.select({ id: sources.id }).from(sources).where(eq(sources.ownerId, id))
    for (const each of owned) found.add(each.id)
  }
  return found
}

async function codesOf(store: Store, reader: Reader, claimId: ClaimId) {
  const { claimFlags } = store.tables
  const rows = await store.prepared
    .use(reader, 'flag_codes_of_claim', (name) =>
      reader
        .select({ code: claimFlags.code })
        .from(claimFlags)
        .where(eq(claimFlags.claimId, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  return rows.map((row) => row.code)
}

/** Who, by when, how urgently; without the tags, which have rows of their own. */
async function plannedWork(
  store: Store,
  reader: Reader,
  claimId: ClaimId,
): Promise<Omit<ClaimWork, 'claimId' | 'tags'>> {
  const { claimWork } = store.tables
  const [row] = await store.prepared
    .use(reader, 'work_of_claim', (name) =>
      reader
        .select()
        .from(claimWork)
        .where(eq(claimWork.claimId, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  return {
    assigneeId: row?.assigneeId ?? null,
    dueOn: row?.dueOn ?? null,
    priority: priorityAt(row?.priority ?? 0),
    version: row?.version ?? 0,
  }
}

/** When the newest Entry about a claim was made. */
async function lastHappened(store: Store, reader: Reader, claimId: ClaimId): Promise<string | undefined> {
  const { entries } = store.tables
  const [row] = await store.prepared
    .use(reader, 'last_of_claim', (name) =>
      reader
        .select({ at: entries.at })
        .from(entries)
        .where(eq(entries.claimId, sql.placeholder('id')))
        .orderBy(desc(entries.seq))
        .limit(1)
        .prepare(name),
    )
    .execute({ id: claimId })
  return row?.at
}
