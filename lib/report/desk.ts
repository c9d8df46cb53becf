import type { Analysis, Flag } from '@/lib/model/analysis'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { PersonId, SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { RatingStyle } from '@/lib/model/rating-style'
import type { Rating } from '@/lib/model/ratings'
import type { Dismissal } from '@/lib/model/review'
import type { Source } from '@/lib/model/source'
import { houseVoice, ratingLook } from '@/lib/review/rating-labels'
import { ratingLooks, type Status, statusOf } from '@/lib/review/status'
import type { ArticleInScope, BesideArticle } from './as-dossier'
import { directionOf } from './direction'
import type { ClaimRef, Quote, SourceRef, StatusLook } from './report-model'
import { type Sayings, sayings } from './sayings'

/** One claim on the desk: what is kept, what follows from it, and how the report calls it. */
export interface ClaimOnDesk extends ClaimFile {
  number: number
  analysis: Analysis
  status: Status
  ref: ClaimRef
}

/** The table at which a report is composed: everything looked up once, and a voice to say it in. */
export interface Desk extends Sayings {
  file: ArticleFile
  claims: ClaimOnDesk[]
  /** The article a claim stands in; in a report on many, one of them. */
  articleOf: (claim: Pick<ClaimFile, 'claim'>) => ArticleInScope
  source: (id: SourceId) => Source | undefined
  sourceName: (id: SourceId) => string
  sourceRef: (id: SourceId) => SourceRef
  /** In the order of their codes: the outlet, then as the claims name them. */
  sourceOrder: SourceId[]
  person: (id: PersonId | null) => string
  quote: (text: string, language: string | null) => Quote
  beside: BesideArticle
  /** A rating as this newsroom calls and colours it. */
  rating: (rating: Rating) => StatusLook
}

const nothingFound = (claimId: Analysis['claimId']): Analysis => ({
  claimId,
  independence: { atLeast: 0, atMost: 0 },
  lines: [],
  maybeSame: null,
  origins: [],
  originAppearances: [],
  untraced: [],
  untracedAppearances: [],
  loadBearing: [],
  circular: [],
  circularAppearances: [],
  runsBack: [],
  flags: [],
})

export function deskOf(
  file: ArticleFile,
  analyses: readonly Analysis[],
  language: InterfaceLanguage,
  beside: BesideArticle = {},
  style: Partial<RatingStyle> = {},
): Desk {
  const { labels = {}, colours = {} } = style
  const usual = sayings(language, beside.articles !== undefined)
  const words = { ...usual, say: houseVoice(usual.say, { labels }, language) }
  const ratingAs = (rating: Rating): StatusLook => ({
    code: rating,
    label: words.say(`review.rating.${rating}`),
    ...ratingLook({ colours }, rating),
  })
  const sources = new Map(file.sources.map((source) => [source.id, source]))
  const people = new Map(file.people.map(({ id, name }) => [id, name]))
  const analysisOf = new Map(analyses.map((each) => [each.claimId, each]))
  const articles = new Map((beside.articles ?? []).map((each) => [each.article.id, each]))
  const sourceOrder = inOrderOfMention(file, sources)
  const codes = new Map(sourceOrder.map((id, i) => [id, `S${String(i + 1).padStart(2, '0')}`]))
  const sourceName = (id: SourceId) => sources.get(id)?.name ?? words.say('report.unknown_source')
  return {
    ...words,
    file,
    beside,
    rating: ratingAs,
    claims: file.claims.map((claim, i) => {
      const analysis = analysisOf.get(claim.claim.id) ?? nothingFound(claim.claim.id)
      const status = statusOf(
        { ...claim.claim, verdicts: claim.verdicts },
        standing(analysis.flags, claim.dismissals),
      )
      const { code, rating, tone, icon } = status
      // What was true but not said so is not shown as plainly good, whatever colour the newsroom gave it.
      const look =
        rating && code !== 'stale'
          ? { ...ratingAs(rating), ...(tone !== ratingLooks[rating].tone && { tone }), icon }
          : { code, label: words.say(`review.status.${code}`), tone, icon }
      return {
        ...claim,
        number: i + 1,
        analysis,
        status,
        ref: { id: claim.claim.id, number: i + 1, look },
      }
    }),
    articleOf: ({ claim }) => articles.get(claim.articleId) ?? file,
    source: (id) => sources.get(id),
    sourceName,
    sourceRef: (id) => ({
      id,
      code: codes.get(id) ?? 'S00',
      name: sourceName(id),
      kind: sources.get(id)?.kind ?? 'unknown',
    }),
    sourceOrder,
    person: (id) =>
      id === null ? words.say('entry.house') : (people.get(id) ?? words.say('entry.thing.person')),
    quote: (text, tag) => ({ text, language: tag === 'und' ? null : tag, direction: directionOf(tag) }),
  }
}

/** The flags nobody set aside. A dismissal holds for the very points it was given for. */
const standing = (flags: readonly Flag[], dismissals: readonly Dismissal[]) =>
  flags.filter((flag) => !dismissalOf(flag, dismissals))

export const dismissalOf = (
  flag: Pick<Flag, 'code' | 'points'>,
  dismissals: readonly Dismissal[],
): Dismissal | undefined =>
  dismissals.findLast(({ code, points }) => code === flag.code && sameSet(points, flag.points))

const sameSet = (a: readonly string[], b: readonly string[]) => {
  const all = new Set([...a, ...b])
  return all.size === new Set(a).size && all.size === new Set(b).size
}

function inOrderOfMention(file: ArticleFile, sources: ReadonlyMap<SourceId, Source>): SourceId[] {
  const order = new Set<SourceId>([file.article.sourceId].filter((id) => sources.has(id)))
  for (const { appearances } of file.claims) for (const { sourceId } of appearances) order.add(sourceId)
  // Owners come last: they carry nothing themselves, but the reader must be able to look them up.
  for (const id of order) {
    const owner = sources.get(id)?.ownerId
    if (owner) order.add(owner)
  }
  return [...order]
}
