import type { Appearance } from '@/lib/model/appearance'
import type { DossierClaim } from '@/lib/model/dossier'
import { claimReviewValue } from '@/lib/model/ratings'
import { isUnnamed } from '@/lib/model/source-kinds'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { namesOutside } from './names-outside'
import type { ReportClaim } from './report-model'
import { dossiersOf, type Report } from './report-of'

/**
 * schema.org ClaimReview (release 30.0) for the claims whose verdict stands, plain Claim for the rest: what nobody
 * signed off is no review. Numbers only for ratings on the true–false axis ("unproven" is not a 3), on the scale
 * 1–5 that Google's Fact Check tools print. `url`, which Google asks for, needs an address on the web.
 */
export function reportAsClaimReview(report: Report): string {
  const found = new Map(
    dossiersOf(report).flatMap((dossier) => dossier.claims.map((claim) => [claim.id, { claim, dossier }])),
  )
  const graph = report.model.claims.map((told) => {
    const { claim, dossier } = found.get(told.id)!
    const of = { model: report.model, dossier }
    const standing = claim.stage === 'approved' || claim.stage === 'published'
    return standing && told.verdict ? review(of, claim, told) : claimOf(of, claim)
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll('<', '\\u003c')}\n`
}

function review(report: Report, claim: DossierClaim, told: ReportClaim) {
  const { model } = report
  const verdict = verdictInForce(claim.verdicts)!
  const value = claimReviewValue[verdict.rating]
  const names = namesOutside(model)
  return {
    '@type': 'ClaimReview',
    '@id': names.claim(claim.id),
    ...(model.address && { url: names.claim(claim.id) }),
    claimReviewed: told.brief.text,
    inLanguage: model.language,
    datePublished: model.composedAt,
    author: { '@type': 'Organization', name: model.newsroom },
    reviewRating: {
      '@type': 'Rating',
      ...(value && { ratingValue: value, bestRating: 5, worstRating: 1 }),
      alternateName: told.verdict!.rating.label,
      ratingExplanation: told.verdict!.attributionMeans,
    },
    reviewBody: verdict.rationale,
    isBasedOn: claim.evidence.flatMap(({ title, url, archivedUrl }) =>
      url
        ? [{ '@type': 'CreativeWork', name: title, url, ...(archivedUrl && { archivedAt: archivedUrl }) }]
        : [],
    ),
    itemReviewed: claimOf(report, claim),
  }
}

function claimOf({ dossier, model }: Report, claim: DossierClaim) {
  const { article } = dossier
  const [first, ...others] = [...claim.appearances].sort((a, b) =>
    (a.appearedOn ?? '9').localeCompare(b.appearedOn ?? '9', 'en'),
  )
  const origin = claim.analysis?.origins[0]
  const claimant = dossier.sources.find(({ id }) => id === origin)
  return {
    '@type': 'Claim',
    '@id': `${namesOutside(model).claim(claim.id)}-claim`,
    text: claim.text,
    inLanguage: article.language,
    ...(article.publishedOn && { datePublished: article.publishedOn }),
    ...(claimant &&
      !claimant.withheld &&
      !isUnnamed(claimant.kind) && {
        author: {
          '@type': claimant.kind === 'person' ? 'Person' : 'Organization',
          name: claimant.name,
          ...(claimant.url && { sameAs: claimant.url }),
        },
      }),
    ...(first && { firstAppearance: work(dossier, first) }),
    ...(others.length > 0 && { appearance: others.map((each) => work(dossier, each)) }),
  }
}

function work({ article, sources }: Report['dossier'], each: Appearance) {
  const url = each.isArticle ? article.url : each.url
  const date = each.isArticle ? article.publishedOn : each.appearedOn
  const source = sources.find(({ id }) => id === each.sourceId)
  return {
    '@type': 'CreativeWork',
    ...(url && { url }),
    ...(date && { datePublished: date }),
    ...(each.language && { inLanguage: each.language }),
    ...(each.archivedUrl && { archivedAt: each.archivedUrl }),
    publisher: { '@type': source?.kind === 'person' ? 'Person' : 'Organization', name: source?.name ?? '' },
  }
}
