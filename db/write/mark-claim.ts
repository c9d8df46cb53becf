import { and, asc, eq } from 'drizzle-orm'
import { describe } from '@/lib/anchor/describe'
import type { Appearance } from '@/lib/model/appearance'
import type { Revision } from '@/lib/model/article'
import type { Anchor, Claim } from '@/lib/model/claim'
import type { ClaimFile } from '@/lib/model/file'
import type { ArticleId, ClaimId, RevisionId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import { captureOfBytes } from '../read/captures'
import { newestRevision } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import type { Store } from '../store'
import { changeOf } from './change'
import { indexWords } from './index-words'
import { type Occasion, type Recorded, record } from './record'

type Span = Pick<Anchor, 'start' | 'end'>

export interface ClaimDraft {
  id?: ClaimId | undefined
  revisionId: RevisionId
  spans: Span[]
  text?: string | undefined
  gloss?: string | null | undefined
  glossLanguage?: string | null | undefined
  note?: string | null | undefined
  /** Where it comes among the article's claims; in reading order unless said. */
  position?: number | undefined
}

/** Marks a claim: its spans, and the article's own Appearance, which is where its chain begins. */
export function markClaim(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  draft: ClaimDraft,
): Promise<Outcome<ClaimFile>> {
  return record(store, occasion, (tx) => makeClaim(store, tx, occasion, articleId, draft))
}

/** The same inside a larger act. */
export async function makeClaim(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  articleId: ArticleId,
  draft: ClaimDraft,
): Promise<Outcome<Recorded<ClaimFile>>> {
  const { articles, revisions, claims, anchors, appearances } = store.tables
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.id, draft.revisionId), eq(revisions.articleId, articleId)))
  if (!article || !revision) return refuse('ask.no_such_thing', { what: 'article' })
  const held = anchorsFor(revision, draft.spans)
  if (!held.ok) return held

  const { at, mint, permit } = occasion
  const id = draft.id ?? mint('claim')
  if (await claimFile(store, id, tx)) return refuse('ask.id_taken', { id })
  const claim: Claim = {
    id,
    articleId,
    position: draft.position ?? (await positionInReadingOrder(store, tx, articleId, held.value[0]!.start)),
    text: draft.text ?? held.value.map((anchor) => anchor.quote).join(' … '),
    gloss: draft.gloss ?? null,
    glossLanguage: draft.glossLanguage ?? null,
    note: draft.note ?? null,
    authorId: permit.actor.kind === 'person' ? permit.actor.id : null,
    createdAt: at,
    stage: 'open',
    holderId: null,
    owesCorrection: false,
    version: 1,
  }
  const root: Appearance = {
    id: mint('appearance'),
    claimId: id,
    sourceId: article.sourceId,
    isArticle: true,
    excerpt: held.value.map((anchor) => anchor.quote).join(' … '),
    language: article.language,
    translation: null,
    url: article.url,
    archivedUrl: null,
    // The page this Revision was read from, where it was fetched: looked at again, it says whether the words still stand.
    captureId: await captureOfBytes(store, revision.snapshot, tx),
    locator: null,
    appearedOn: article.publishedOn,
    basis: 'relayed',
    access: 'read',
    readBy: claim.authorId,
    readAt: claim.authorId ? at : null,
    note: null,
    createdAt: at,
    changedAt: at,
    version: 1,
  }
  await tx.insert(claims).values(claim)
  await indexWords(store, tx, claim)
  await tx
    .insert(anchors)
    .values(held.value.map((anchor) => ({ ...anchor, id: mint('anchor'), claimId: id })))
  await tx.insert(appearances).values(root)
  return done({
    value: (await claimFile(store, id, tx))!,
    happened: [
      {
        act: 'claim.marked',
        subjectKind: 'claim',
        subjectId: id,
        articleId,
        claimId: id,
        after: { text: claim.text, spans: draft.spans },
      },
    ],
  })
}

/** New words or new spans. Spans are given all anew, in the newest Revision, and the root's excerpt follows them. */
export function amendClaim(
  store: Store,
  occasion: Occasion,
  id: ClaimId,
  seen: number,
  {
    spans,
    ...fields
  }: Partial<Pick<Claim, 'text' | 'gloss' | 'glossLanguage' | 'note'>> & { spans?: Span[] },
): Promise<Outcome<ClaimFile>> {
  const { claims, anchors, appearances } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await claimFile(store, id, tx)
    if (!old) return refuse('ask.no_such_thing', { what: 'claim' })
    if (old.claim.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    if (old.claim.stage === 'withdrawn') return refuse('claim.withdrawn')
    const revision = (await newestRevision(store, old.claim.articleId, tx))!
    const held = spans && anchorsFor(revision, spans)
    if (held && !held.ok) return held
    const spansThen = old.anchors.map(({ start, end }) => ({ start, end }))
    const change = changeOf<Claim & { spans: Span[] }>(
      { ...old.claim, spans: spansThen },
      { ...fields, ...(spans && { spans }) },
    )
    if (!change) return done({ value: old, happened: [] })

    await tx
      .update(claims)
      .set({ ...fields, version: old.claim.version + 1 })
      .where(eq(claims.id, id))
    await indexWords(store, tx, { ...old.claim, ...fields })
    if (held && change.after.spans) {
      await tx.delete(anchors).where(eq(anchors.claimId, id))
      await tx
        .insert(anchors)
        .values(held.value.map((anchor) => ({ ...anchor, id: occasion.mint('anchor'), claimId: id })))
      const excerpt = held.value.map((anchor) => anchor.quote).join(' … ')
      await tx
        .update(appearances)
        .set({
          excerpt,
          captureId: await captureOfBytes(store, revision.snapshot, tx),
        })
        .where(and(eq(appearances.claimId, id), eq(appearances.isArticle, true)))
    }
    return done({
      value: (await claimFile(store, id, tx))!,
      happened: [
        {
          act: 'claim.amended',
          subjectKind: 'claim',
          subjectId: id,
          articleId: old.claim.articleId,
          claimId: id,
          ...change,
        },
      ],
    })
  })
}

/** Moves a claim after another of its article, or first. */
export function placeClaim(
  store: Store,
  occasion: Occasion,
  id: ClaimId,
  after: ClaimId | null,
): Promise<Outcome<Claim>> {
  const { claims } = store.tables
  return record(store, occasion, async (tx) => {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, id))
    if (!claim) return refuse('ask.no_such_thing', { what: 'claim' })
    const others = (
      await tx
        .select()
        .from(claims)
        .where(eq(claims.articleId, claim.articleId))
        .orderBy(asc(claims.position), asc(claims.id))
    ).filter((one) => one.id !== id)
    const index = after ? others.findIndex((one) => one.id === after) : -1
    if (after && index < 0) return refuse('ask.no_such_thing', { what: 'claim' })
    const position = between(others[index]?.position, others[index + 1]?.position)
    await tx.update(claims).set({ position }).where(eq(claims.id, id))
    return done({
      value: { ...claim, position },
      happened: [
        {
          act: 'claim.moved',
          subjectKind: 'claim',
          subjectId: id,
          articleId: claim.articleId,
          claimId: id,
          after: { after },
        },
      ],
    })
  })
}

export function anchorsFor(revision: Revision, spans: Span[]): Outcome<Omit<Anchor, 'id' | 'claimId'>[]> {
  if (spans.length === 0) return refuse('claim.no_span')
  if (spans.some(({ start, end }) => end <= start || end > revision.text.length))
    return refuse('claim.span_outside')
  const held = spans.map((span) => ({
    ...describe(revision.text, span),
    revisionId: revision.id,
    placement: 'exact' as const,
    was: null,
    score: 1,
  }))
  if (held.some((anchor) => anchor.quote.trim() === '')) return refuse('claim.no_span')
  return done(held.sort((a, b) => a.start - b.start))
}

/** After the last claim whose first span starts before this one, unless people have put them in another order. */
async function positionInReadingOrder(
  store: Store,
  tx: Writer,
  articleId: ArticleId,
  start: number,
): Promise<number> {
  const { claims, anchors } = store.tables
  const rows = await tx
    .select({ id: claims.id, position: claims.position, start: anchors.start })
    .from(claims)
    .innerJoin(anchors, eq(anchors.claimId, claims.id))
    .where(eq(claims.articleId, articleId))
    .orderBy(asc(claims.position), asc(anchors.start))
  const firsts = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].sort(
    (a, b) => a.position - b.position,
  )
  const before = firsts.filter((row) => row.start <= start).at(-1)
  const next = before ? firsts[firsts.indexOf(before) + 1] : firsts[0]
  return between(before?.position, next?.position)
}

const between = (low: number | undefined, high: number | undefined): number =>
  low === undefined ? (high === undefined ? 1 : high / 2) : high === undefined ? low + 1 : (low + high) / 2
