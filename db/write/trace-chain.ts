import { and, eq, or } from 'drizzle-orm'
import type { AddHop } from '@/lib/api/asks'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { Claim } from '@/lib/model/claim'
import type { AppearanceId, CitationId, ClaimId } from '@/lib/model/ids'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import type { Writer } from '../dialect/engine'
import { claimAtWork } from '../read/claim-at-work'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { askForWords } from './ask-for-words'
import { changeOf } from './change'
import { settleSource } from './know-source'
import { type Happened, type Occasion, type Recorded, record } from './record'
import { chainChanged, relationChanged, wordsChanged } from './ripple-of-chain'

export type AppearanceFields = Pick<
  Appearance,
  | 'sourceId'
  | 'excerpt'
  | 'language'
  | 'translation'
  | 'url'
  | 'archivedUrl'
  | 'captureId'
  | 'locator'
  | 'appearedOn'
  | 'basis'
  | 'access'
  | 'note'
>
export type CitationFields = Pick<Citation, 'relation' | 'phrase' | 'phraseStart' | 'phraseEnd' | 'note'>

interface Hop {
  appearance: Appearance
  citation: Citation
  source: Source
}

/** One step back along a chain: who was cited, what it said there, and how it was cited, in one act. */
export function addHop(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: AddHop,
): Promise<Outcome<Hop>> {
  return record(store, occasion, (tx) => makeHop(store, tx, occasion, claimId, ask))
}

/** The same within an act that does more. */
export async function makeHop(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claimId: ClaimId,
  ask: AddHop,
): Promise<Outcome<Recorded<Hop>>> {
  const { appearances, citations } = store.tables
  const claim = await claimAtWork(store, tx, claimId)
  if (!claim.ok) return claim
  const citing = await appearanceOf(store, tx, claimId, ask.citingId)
  if (!citing) return refuse('chain.other_claim', {}, { at: '/citingId' })
  const settled = await settleSource(store, tx, occasion, ask.source)
  if (!settled.ok) return settled
  const source = settled.value.value

  const { at, mint } = occasion
  const appearance: Appearance = {
    id: ask.appearanceId ?? mint('appearance'),
    claimId,
    sourceId: source.id,
    isArticle: false,
    excerpt: ask.appearance.excerpt ?? null,
    language: ask.appearance.language ?? null,
    translation: ask.appearance.translation ?? null,
    url: ask.appearance.url ?? null,
    archivedUrl: ask.appearance.archivedUrl ?? null,
    captureId: ask.appearance.captureId ?? null,
    locator: ask.appearance.locator ?? null,
    appearedOn: ask.appearance.appearedOn ?? null,
    basis: ask.appearance.basis ?? 'unknown',
    access: ask.appearance.access ?? 'trusted',
    ...whoRead(ask.appearance.access ?? 'trusted', occasion),
    note: ask.appearance.note ?? null,
    createdAt: at,
    changedAt: at,
    version: 1,
  }
  const unread = lacksExcerpt(appearance)
  if (unread) return unread
  if (await appearanceOf(store, tx, claimId, appearance.id))
    return refuse('ask.id_taken', { id: appearance.id })
  const citation: Citation = {
    ...citationFrom(ask.citation),
    id: ask.citationId ?? mint('citation'),
    claimId,
    citingId: citing.id,
    citedId: appearance.id,
    createdAt: at,
    changedAt: at,
    version: 1,
  }

  await tx.insert(appearances).values(appearance)
  await tx.insert(citations).values(citation)
  await askForWords(store, tx, at, appearance)
  await chainChanged(store, tx, occasion, claim.value, appearance.id, source.name)
  return done({
    value: { appearance, citation, source },
    happened: [
      ...settled.value.happened,
      {
        ...about(claim.value, 'appearance', appearance.id),
        act: 'appearance.added',
        after: {
          source: source.name,
          relation: citation.relation,
          excerpt: appearance.excerpt,
          basis: appearance.basis,
          access: appearance.access,
        },
      },
    ],
  })
}

export function amendAppearance(
  store: Store,
  occasion: Occasion,
  id: AppearanceId,
  seen: number,
  fields: Partial<AppearanceFields>,
): Promise<Outcome<Appearance>> {
  const { appearances } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(appearances).where(eq(appearances.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'appearance' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const claim = await claimAtWork(store, tx, old.claimId)
    if (!claim.ok) return claim
    if (fields.sourceId && !(await sourceById(store, fields.sourceId, tx)))
      return refuse('ask.no_such_thing', { what: 'source' }, { at: '/sourceId' })
    if (old.isArticle && fields.sourceId && fields.sourceId !== old.sourceId)
      return refuse('chain.root_stays', {}, { at: '/sourceId' })
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const next = {
      ...old,
      ...change.after,
      ...(change.after.access ? whoRead(change.after.access, occasion) : {}),
      changedAt: occasion.at,
      version: old.version + 1,
    }
    const unread = lacksExcerpt(next)
    if (unread) return unread
    await tx.update(appearances).set(next).where(eq(appearances.id, id))
    await askForWords(store, tx, occasion.at, next, old)
    if (weighty.some((field) => field in change.after)) {
      const source = await sourceById(store, next.sourceId, tx)
      await wordsChanged(store, tx, occasion, claim.value, id, source?.name ?? '')
    }
    return done({
      value: next,
      happened: [{ ...about(claim.value, 'appearance', id), act: 'appearance.amended', ...change }],
    })
  })
}

/** Changes that a verdict may lean on; another address or note is none. */
const weighty = ['sourceId', 'excerpt', 'translation', 'appearedOn', 'basis', 'access'] as const

/** Takes an Appearance out with its Citations. What is returned is enough to put it all back. */
export function removeAppearance(
  store: Store,
  occasion: Occasion,
  id: AppearanceId,
): Promise<Outcome<{ appearance: Appearance; citations: Citation[] }>> {
  const { appearances, citations } = store.tables
  return record(store, occasion, async (tx) => {
    const [appearance] = await tx.select().from(appearances).where(eq(appearances.id, id))
    if (!appearance) return refuse('ask.no_such_thing', { what: 'appearance' })
    if (appearance.isArticle) return refuse('chain.root_stays')
    const claim = await claimAtWork(store, tx, appearance.claimId)
    if (!claim.ok) return claim
    const touching = await tx
      .select()
      .from(citations)
      .where(or(eq(citations.citingId, id), eq(citations.citedId, id)))
    await tx.delete(appearances).where(eq(appearances.id, id))
    const source = await sourceById(store, appearance.sourceId, tx)
    await chainChanged(store, tx, occasion, claim.value, id, source?.name ?? '')
    return done({
      value: { appearance, citations: touching },
      happened: [
        {
          ...about(claim.value, 'appearance', id),
          act: 'appearance.removed',
          before: { source: source?.name ?? null, excerpt: appearance.excerpt, citations: touching.length },
        },
      ],
    })
  })
}

/** The inverse of removing: the Appearance as it was, and those of its Citations whose other end still stands. */
export function restoreAppearance(
  store: Store,
  occasion: Occasion,
  gone: { appearance: Appearance; citations: Citation[] },
): Promise<Outcome<{ appearance: Appearance; citations: Citation[] }>> {
  const { appearances, citations } = store.tables
  return record(store, occasion, async (tx) => {
    const { claimId, id } = gone.appearance
    const claim = await claimAtWork(store, tx, claimId)
    if (!claim.ok) return claim
    if (gone.appearance.isArticle) return refuse('chain.root_stays')
    if (await appearanceOf(store, tx, claimId, id)) return refuse('ask.id_taken', { id })
    const source = await sourceById(store, gone.appearance.sourceId, tx)
    if (!source) return refuse('ask.no_such_thing', { what: 'source' })
    const standing = await tx
      .select({ id: appearances.id })
      .from(appearances)
      .where(eq(appearances.claimId, claimId))
    const ids = new Set([...standing.map((row) => row.id), id])
    const back = gone.citations.filter(
      (one) => one.claimId === claimId && ids.has(one.citingId) && ids.has(one.citedId),
    )
    await tx.insert(appearances).values(gone.appearance)
    await askForWords(store, tx, occasion.at, gone.appearance)
    if (back.length > 0) await tx.insert(citations).values(back).onConflictDoNothing()
    await chainChanged(store, tx, occasion, claim.value, id, source.name)
    return done({
      value: { appearance: gone.appearance, citations: back },
      happened: [
        {
          ...about(claim.value, 'appearance', id),
          act: 'appearance.added',
          after: { source: source.name, restored: true },
        },
      ],
    })
  })
}

/** Says that one Appearance cites another that is in the chain already: where branches meet. */
export function drawCitation(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: Partial<CitationFields> &
    Pick<Citation, 'relation' | 'citingId' | 'citedId'> & { id?: CitationId | undefined },
): Promise<Outcome<Citation>> {
  const { citations } = store.tables
  return record(store, occasion, async (tx) => {
    const claim = await claimAtWork(store, tx, claimId)
    if (!claim.ok) return claim
    if (ask.citingId === ask.citedId) return refuse('chain.cites_itself')
    const citing = await appearanceOf(store, tx, claimId, ask.citingId)
    const cited = await appearanceOf(store, tx, claimId, ask.citedId)
    if (!citing || !cited) return refuse('chain.other_claim')
    const [twin] = await tx
      .select()
      .from(citations)
      .where(and(eq(citations.citingId, citing.id), eq(citations.citedId, cited.id)))
    if (twin) return refuse('chain.already_cited', { id: twin.id })
    const citation: Citation = {
      ...citationFrom(ask),
      id: ask.id ?? occasion.mint('citation'),
      claimId,
      citingId: citing.id,
      citedId: cited.id,
      createdAt: occasion.at,
      changedAt: occasion.at,
      version: 1,
    }
    await tx.insert(citations).values(citation)
    const ends = await namedEnds(store, tx, citation)
    await chainChanged(store, tx, occasion, claim.value, citation.id, ends.cited ?? '')
    return done({
      value: citation,
      happened: [
        {
          ...about(claim.value, 'citation', citation.id),
          act: 'citation.drawn',
          after: ends,
        },
      ],
    })
  })
}

export function amendCitation(
  store: Store,
  occasion: Occasion,
  id: CitationId,
  seen: number,
  fields: Partial<CitationFields>,
): Promise<Outcome<Citation>> {
  const { citations } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(citations).where(eq(citations.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'citation' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const claim = await claimAtWork(store, tx, old.claimId)
    if (!claim.ok) return claim
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const next = { ...old, ...change.after, changedAt: occasion.at, version: old.version + 1 }
    await tx.update(citations).set(next).where(eq(citations.id, id))
    if (next.relation !== old.relation) {
      const ends = await namedEnds(store, tx, next)
      await relationChanged(store, tx, occasion, claim.value, old, next, ends.cited ?? '')
    }
    return done({
      value: next,
      happened: [{ ...about(claim.value, 'citation', id), act: 'citation.amended', ...change }],
    })
  })
}

export function eraseCitation(store: Store, occasion: Occasion, id: CitationId): Promise<Outcome<Citation>> {
  const { citations } = store.tables
  return record(store, occasion, async (tx) => {
    const [citation] = await tx.select().from(citations).where(eq(citations.id, id))
    if (!citation) return refuse('ask.no_such_thing', { what: 'citation' })
    const claim = await claimAtWork(store, tx, citation.claimId)
    if (!claim.ok) return claim
    const before = await namedEnds(store, tx, citation)
    await tx.delete(citations).where(eq(citations.id, id))
    await chainChanged(store, tx, occasion, claim.value, id, before.cited ?? '')
    return done({
      value: citation,
      happened: [{ ...about(claim.value, 'citation', id), act: 'citation.erased', before }],
    })
  })
}

async function appearanceOf(
  store: Store,
  tx: Writer,
  claimId: ClaimId,
  id: AppearanceId,
): Promise<Appearance | undefined> {
  const { appearances } = store.tables
  const [found] = await tx
    .select()
    .from(appearances)
    .where(and(eq(appearances.id, id), eq(appearances.claimId, claimId)))
  return found
}

async function namedEnds(store: Store, tx: Writer, { citingId, citedId, relation }: Citation) {
  const { appearances, sources } = store.tables
  const ends = await tx
    .select({ id: appearances.id, name: sources.name })
    .from(appearances)
    .innerJoin(sources, eq(sources.id, appearances.sourceId))
    .where(or(eq(appearances.id, citingId), eq(appearances.id, citedId)))
  const nameOf = (id: AppearanceId) => ends.find((end) => end.id === id)?.name ?? null
  return { citing: nameOf(citingId), cited: nameOf(citedId), relation }
}

/** "Read" is somebody's word: it carries who and when, and loses them when it is taken back. */
const whoRead = (
  access: Appearance['access'],
  { permit, at }: Occasion,
): Pick<Appearance, 'readBy' | 'readAt'> =>
  access === 'read' && permit.actor.kind === 'person'
    ? { readBy: permit.actor.id, readAt: at }
    : { readBy: null, readAt: null }

const lacksExcerpt = ({ access, excerpt }: Appearance): Refusal | null =>
  access === 'read' && !excerpt?.trim() ? refuse('chain.read_needs_excerpt', {}, { at: '/excerpt' }) : null

const citationFrom = (fields: Partial<CitationFields> & Pick<Citation, 'relation'>): CitationFields => ({
  relation: fields.relation,
  phrase: fields.phrase ?? null,
  phraseStart: fields.phraseStart ?? null,
  phraseEnd: fields.phraseEnd ?? null,
  note: fields.note ?? null,
})

const about = (
  claim: Claim,
  subjectKind: Happened['subjectKind'],
  subjectId: string,
): Omit<Happened, 'act'> => ({
  subjectKind,
  subjectId,
  articleId: claim.articleId,
  claimId: claim.id,
})
