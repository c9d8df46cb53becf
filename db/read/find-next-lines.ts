import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { Appearance } from '@/lib/model/appearance'
import type { Capture } from '@/lib/model/capture'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId, CaptureId, ClaimId } from '@/lib/model/ids'
import type { ProposedHop, ProposedLine } from '@/lib/model/next-hop'
import { fold } from '@/lib/text/fold'
import { Witness } from '@/lib/witness/check-words'
import { lineKey, type NamedHop, type NextLine, nextLines, type ReadPage } from '@/lib/witness/next-lines'
import type { Store } from '../store'
import { captureById, newestCaptureOf } from './captures'
import { newestRevision } from './find-articles'
import { claimFile } from './find-claims'
import { sourceAtAddress } from './find-merges'
import { sourceExactly } from './find-sources'

/** Where else in the base the page of an Appearance stands. */
export interface KnownPage {
  articles: { id: string; headline: string }[]
  appearances: { id: string; claimId: string; claim: string; articleId: string; headline: string }[]
}

export interface NextLines {
  /** The page that was read for it; null = none is kept, and there is nothing to read. */
  captureId: CaptureId | null
  lines: ProposedLine[]
  known: KnownPage
}

/**
 * The ways on from an Appearance: what its page says of where it has it from, and where others here have traced the
 * same page to. Costs a reading of a few paragraphs and some looks into indexes, however large the base is.
 */
export async function nextLinesOf(store: Store, id: AppearanceId): Promise<NextLines | undefined> {
  const { appearances } = store.tables
  const [appearance] = await store.read.select().from(appearances).where(eq(appearances.id, id))
  const file = appearance && (await claimFile(store, appearance.claimId))
  if (!appearance || !file) return undefined
  const capture = await pageOf(store, appearance, file)
  const read = capture?.text
    ? await aroundExcerpt(appearance, file, capture)
    : await articleItself(store, appearance, file)
  const said = read ? nextLines(read.page, read.around) : []
  const others = capture ? await othersOnPage(store, appearance, capture) : []
  const traced = await tracedBefore(store, others)
  const here = await namesCitedBy(store, file, id)
  const dismissed = await dismissedHopKeys(store, appearance.claimId)
  const lines: ProposedLine[] = []
  for (const line of [...traced, ...(await Promise.all(said.map((one) => asProposed(store, one))))]) {
    const [first] = line.hops
    if (here.has(first!.sourceId ?? '') || here.has(fold(first!.name))) continue
    if (lines.some(({ key }) => key === line.key)) continue
    lines.push({ ...line, isDismissed: dismissed.has(line.key) })
  }
  return {
    captureId: capture?.id ?? null,
    lines,
    known: {
      articles: capture ? await articlesOfPage(store, capture, file.claim.articleId) : [],
      appearances: await inContext(store, others),
    },
  }
}

async function dismissedHopKeys(store: Store, claimId: ClaimId): Promise<Set<string>> {
  const { dismissedHops } = store.tables
  const rows = await store.read
    .select({ key: dismissedHops.key })
    .from(dismissedHops)
    .where(eq(dismissedHops.claimId, claimId))
  return new Set(rows.map(({ key }) => key))
}

/** Its own copy; for the article, one of the article's address. */
async function pageOf(store: Store, appearance: Appearance, file: ClaimFile): Promise<Capture | undefined> {
  if (appearance.captureId) return captureById(store, appearance.captureId)
  if (!appearance.isArticle) return undefined
  const { articles } = store.tables
  const [article] = await store.read
    .select({ url: articles.url })
    .from(articles)
    .where(eq(articles.id, file.claim.articleId))
  const row = article?.url ? await newestCaptureOf(store, article.url) : undefined
  return row?.finding === 'read' ? captureById(store, row.id) : undefined
}

interface ReadHere {
  page: ReadPage
  around: { start: number; end: number }[]
}

async function aroundExcerpt(appearance: Appearance, file: ClaimFile, capture: Capture): Promise<ReadHere> {
  const quotes = appearance.isArticle
    ? file.anchors.map(({ quote }) => quote)
    : appearance.excerpt
      ? [appearance.excerpt]
      : []
  const witness = new Witness(capture.text!)
  const around = quotes.flatMap((quote) =>
    witness
      .check(quote)
      .parts.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  )
  const { text, links, language, finalUrl, url } = capture
  return {
    page: { text: text!, links, language: language ?? appearance.language, url: finalUrl ?? url },
    around,
  }
}

/** The article need not be kept as a page for its own text to be read. */
async function articleItself(
  store: Store,
  { isArticle, language }: Appearance,
  file: ClaimFile,
): Promise<ReadHere | undefined> {
  if (!isArticle) return undefined
  const revision = await newestRevision(store, file.claim.articleId)
  if (!revision) return undefined
  const around = file.anchors.filter(({ revisionId }) => revisionId === revision.id)
  const { articles } = store.tables
  const [article] = await store.read
    .select({ language: articles.language, url: articles.url })
    .from(articles)
    .where(eq(articles.id, file.claim.articleId))
  return {
    page: {
      text: revision.text,
      links: [],
      language: language ?? article?.language ?? null,
      url: article?.url ?? null,
    },
    around,
  }
}

/** Whom the base knows by that address or name, and a copy of where the link leads. */
async function asProposed(store: Store, { key, by, hops, words }: NextLine): Promise<ProposedLine> {
  const known = await Promise.all(
    hops.map(async (hop): Promise<ProposedHop> => {
      const byName = by === 'words' ? await sourceExactly(store, hop.name) : undefined
      const atHome = hop.url && isHouse(hop) ? await sourceAtAddress(store, hop.url) : undefined
      const source = byName ?? atHome
      const kept = hop.url ? await newestCaptureOf(store, hop.url) : undefined
      return {
        ...hop,
        name: source?.name ?? (by === 'link' && kept?.outlet ? kept.outlet : hop.name),
        kind: source?.kind ?? hop.kind,
        sourceId: source?.id ?? null,
        captureId: kept?.id ?? null,
        excerpt: null,
        language: kept?.language ?? null,
        appearedOn: kept?.publishedOn ?? null,
      }
    }),
  )
  return { key, by, hops: known, words, isDismissed: false }
}

/** A link on "Igor Korotchenko" leads to a page about what he said, seldom to one of his own. */
const isHouse = ({ kind }: NamedHop) => kind !== 'person'

const mostOthers = 20

/** Appearances elsewhere whose page is this one: a copy with the same words, or of the same address. */
async function othersOnPage(store: Store, appearance: Appearance, capture: Capture): Promise<Appearance[]> {
  const { captures: c, appearances } = store.tables
  const urls = addressesOf(capture)
  const same = await store.read
    .select({ id: c.id })
    .from(c)
    .where(
      or(
        capture.textSha256 ? eq(c.textSha256, capture.textSha256) : undefined,
        ...(urls.length > 0
          ? [inArray(c.url, urls), inArray(c.finalUrl, urls), inArray(c.canonicalUrl, urls)]
          : [eq(c.id, capture.id)]),
      ),
    )
    .limit(100)
  return store.read
    .select()
    .from(appearances)
    .where(
      and(
        inArray(
          appearances.captureId,
          same.map(({ id }) => id),
        ),
        ne(appearances.id, appearance.id),
      ),
    )
    .limit(mostOthers)
}

const addressesOf = ({ url, finalUrl, canonicalUrl, originalUrl }: Capture) => [
  ...new Set([url, finalUrl, canonicalUrl, originalUrl].filter((one) => one !== null)),
]

/** Where they were traced to: each line as far as somebody went, which is as far as it may be taken over. */
async function tracedBefore(store: Store, others: readonly Appearance[]): Promise<ProposedLine[]> {
  const lines: ProposedLine[] = []
  for (const other of others) {
    const file = await claimFile(store, other.claimId)
    if (!file) continue
    for (const citation of file.citations.filter(({ citingId }) => citingId === other.id)) {
      const hops: ProposedHop[] = []
      const met = new Set<string>([other.id])
      for (let by: typeof citation | undefined = citation; by && !met.has(by.citedId) && hops.length < 6; ) {
        const cited: Appearance | undefined = file.appearances.find(({ id }) => id === by!.citedId)
        const name = cited && (await nameOf(store, cited))
        if (!cited || !name) break
        met.add(cited.id)
        hops.push({
          name: name.name,
          kind: name.kind,
          sourceId: cited.sourceId,
          relation: by.relation,
          phrase: by.phrase,
          url: cited.url,
          captureId: cited.captureId,
          excerpt: null,
          language: cited.language,
          appearedOn: cited.appearedOn,
        })
        by = file.citations.find(({ citingId }) => citingId === cited.id)
      }
      if (hops.length > 0)
        lines.push({ key: lineKey(hops), by: 'base', hops, words: null, isDismissed: false })
    }
  }
  return lines
}

async function nameOf(store: Store, { sourceId }: Appearance) {
  const { sources } = store.tables
  const [row] = await store.read
    .select({ name: sources.name, kind: sources.kind })
    .from(sources)
    .where(eq(sources.id, sourceId))
  return row
}

/** Whom this Appearance cites already: ids and folded names. */
async function namesCitedBy(store: Store, file: ClaimFile, id: AppearanceId): Promise<Set<string>> {
  const cited = new Set(
    file.citations.filter(({ citingId }) => citingId === id).map(({ citedId }) => citedId),
  )
  const names = new Set<string>()
  for (const appearance of file.appearances) {
    if (!cited.has(appearance.id)) continue
    names.add(appearance.sourceId)
    const row = await nameOf(store, appearance)
    if (row) names.add(fold(row.name))
  }
  return names
}

async function articlesOfPage(store: Store, capture: Capture, besides: string) {
  const { articles, revisions } = store.tables
  const urls = addressesOf(capture)
  const byText = capture.textSha256
    ? await store.read
        .select({ id: revisions.articleId })
        .from(revisions)
        .where(eq(revisions.sha256, capture.textSha256))
        .limit(5)
    : []
  const ids = byText.map(({ id }) => id)
  const rows = await store.read
    .select({ id: articles.id, headline: articles.headline })
    .from(articles)
    .where(
      or(
        urls.length > 0 ? inArray(articles.url, urls) : undefined,
        ids.length > 0 ? inArray(articles.id, ids) : undefined,
        // Neither: nothing, and not everything.
        urls.length + ids.length === 0 ? eq(articles.id, 'art_' as never) : undefined,
      ),
    )
    .limit(5)
  return rows.filter(({ id }) => id !== besides)
}

async function inContext(store: Store, others: readonly Appearance[]) {
  if (others.length === 0) return []
  const { claims, articles } = store.tables
  const rows = await store.read
    .select({ claimId: claims.id, claim: claims.text, articleId: articles.id, headline: articles.headline })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(
      inArray(
        claims.id,
        others.map(({ claimId }) => claimId),
      ),
    )
  return others.flatMap(({ id, claimId }) => {
    const row = rows.find((one) => one.claimId === claimId)
    return row ? [{ id, ...row }] : []
  })
}
