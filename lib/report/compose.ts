import type { InterfaceLanguage } from '@/lib/model/languages'
import type { RatingStyle } from '@/lib/model/rating-style'
import { chosenParts, type ReportPart } from '@/lib/model/report-parts'
import { annotate } from './annotate'
import type { WholeArticle } from './as-dossier'
import { citationMap } from './citation-map'
import { claimInDetail } from './claim-in-detail'
import { correctionsTold } from './corrections-told'
import { type Desk, deskOf } from './desk'
import { howToCheck, method } from './method'
import { mastheadOfMany, opened, overOf, partsOfMany } from './over-many'
import type { Masthead, ReportModel } from './report-model'
import { signatures } from './signatures'
import { type EditionBefore, sinceLast } from './since-last'
import { sourceRegister } from './source-register'
import { statusTally } from './status-tally'
import { summary } from './summary'
import { trail } from './trail'

/** What a report is made from, beside the article: who speaks, when, and under which number. */
export interface Occasion {
  language: InterfaceLanguage
  newsroom: { name: string; fourEyes: boolean } & Partial<RatingStyle>
  /** Null for a draft. */
  number: string | null
  edition: number | null
  /** When it is issued, or drawn up as a draft. */
  at: string
  issuer: string | null
  decision: string | null
  checkpoint: { seq: number; hash: string } | null
  /** Where the report will stand on the web, for the formats in which everything has an address. */
  address?: string
  /** The edition before, where there is one. */
  before?: EditionBefore | undefined
  /** Absent: all of them. */
  parts?: readonly ReportPart[]
}

/**
 * One model for every format. Pure: the same article on the same occasion gives the same report. Expects an article
 * from which withheld Sources were taken out; `reportOf` does both.
 */
export function compose(whole: WholeArticle, occasion: Occasion, fingerprint: string): ReportModel {
  const { entries, analyses } = whole
  const over = whole.scope ? overOf(whole, whole.scope, occasion.language) : null
  const file = over ? { ...whole.file, article: { ...whole.file.article, headline: over.title } } : whole.file
  const desk = deskOf(file, analyses, occasion.language, whole, occasion.newsroom)
  const claims = opened(
    desk,
    desk.claims.map((each) => claimInDetail(desk, each)),
  )
  const sources = sourceRegister(desk)
  return {
    language: occasion.language,
    number: occasion.number,
    edition: occasion.edition,
    newsroom: occasion.newsroom.name,
    address: occasion.address ?? null,
    fourEyes: occasion.newsroom.fourEyes,
    parts: over ? partsOfMany(occasion.parts) : chosenParts(occasion.parts),
    composedAt: occasion.at,
    issuer: occasion.issuer,
    decision: occasion.decision,
    checkpoint: occasion.checkpoint,
    fingerprint,
    masthead: over ? mastheadOfMany(desk, occasion) : masthead(whole, desk),
    ...(over && { over: { sentence: over.sentence, articles: whole.articles!.length } }),
    sinceLast: occasion.before ? sinceLast(desk, occasion.before) : null,
    tally: statusTally(claims),
    summary: summary(desk, claims, sources),
    changes: claims.flatMap(({ id, number, look, verdict }) =>
      verdict?.changeAsked ? [{ claim: { id, number, look }, change: verdict.changeAsked }] : [],
    ),
    ...annotate(desk, claims),
    map: citationMap(desk, claims),
    claims,
    sources,
    signatures: signatures(desk),
    corrections: correctionsTold(desk),
    trail: trail(desk, entries),
    method: method(desk, occasion),
    howToCheck: howToCheck(desk, occasion, fingerprint),
  }
}

function masthead({ file, revisions }: WholeArticle, desk: Desk): Masthead {
  const { article, revision } = file
  return {
    headline: desk.quote(article.headline, article.language),
    outlet: desk.sourceName(article.sourceId),
    url: article.url,
    publishedOn: article.publishedOn,
    byline: article.byline,
    languageName: desk.tongue(article.language),
    words: wordsIn(
      revision.text,
      article.language,
      revision.blocks.filter((block) => block.kind === 'boilerplate'),
    ),
    revision: revision.number,
    revisions: Math.max(revisions.length, 1),
    broughtInAt: article.createdAt,
    sha256: revision.sha256,
  }
}

function wordsIn(text: string, language: string, without: readonly { start: number; end: number }[]): number {
  let words = 0
  for (const { index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike && !without.some(({ start, end }) => index >= start && index < end)) words++
  return words
}
