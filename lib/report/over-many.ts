import type { InterfaceLanguage } from '@/lib/model/languages'
import { chosenParts, type ReportPart } from '@/lib/model/report-parts'
import type { WholeArticle } from './as-dossier'
import type { Occasion } from './compose'
import type { Desk } from './desk'
import type { ArticleHead, Masthead, ReportClaim } from './report-model'
import { sayings } from './sayings'
import type { WideScope } from './scope'

/** What a report on many articles is called. A Source that must not be named has lost its name by now. */
export function overOf({ file }: WholeArticle, scope: WideScope, language: InterfaceLanguage) {
  const { say, day } = sayings(language)
  if (scope.kind === 'period') {
    const days = { from: day(scope.from), to: day(scope.to) }
    return { title: say('report.over.period_title', days), sentence: say('report.over.period', days) }
  }
  const name = file.sources.find(({ id }) => id === scope.sourceId)?.name ?? say('report.unknown_source')
  return { title: say('report.over.source_title', { name }), sentence: say('report.over.source', { name }) }
}

/** There is no one text to print with its claims in it. */
export function partsOfMany(chosen?: readonly ReportPart[]): ReportPart[] {
  const parts = chosenParts(chosen).filter((part) => part !== 'article')
  return parts.length > 0 ? parts : ['claims']
}

export function mastheadOfMany(desk: Desk, { newsroom, language, at }: Occasion): Masthead {
  return {
    headline: desk.quote(desk.file.article.headline, language),
    outlet: newsroom.name,
    url: null,
    publishedOn: null,
    byline: null,
    languageName: desk.tongue(language),
    words: 0,
    revision: 1,
    revisions: 1,
    broughtInAt: at,
    sha256: '',
  }
}

/** The claims, each that is the first of its article with the head of that article over it. */
export function opened(desk: Desk, claims: readonly ReportClaim[]): ReportClaim[] {
  if (!desk.beside.articles) return [...claims]
  const heads = new Map(
    desk.beside.articles.map(({ article }) => [
      article.id,
      {
        headline: desk.quote(article.headline, article.language),
        outlet: desk.sourceName(article.sourceId),
        url: article.url,
        publishedOn: article.publishedOn,
      },
    ]),
  )
  let last: ArticleHead | undefined
  return claims.map((claim, i) => {
    const article = heads.get(desk.claims[i]!.claim.articleId)!
    const isNew = article !== last
    last = article
    return { ...claim, article, ...(isNew && { opens: article }) }
  })
}
