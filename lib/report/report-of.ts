import type { Dossier } from '@/lib/model/dossier'
import type { ClaimId } from '@/lib/model/ids'
import { sha256Hex } from '@/lib/text/hash'
import { dossierOf, dossiersPieces, type WholeArticle } from './as-dossier'
import { apart, chosenOf } from './collection'
import { compose, type Occasion } from './compose'
import { onlyClaims } from './only-claims'
import type { ReportModel } from './report-model'
import { withhold } from './withhold'

/** What every renderer is given: the composed report, and the dossier it was composed from. */
export interface Report {
  model: ReportModel
  /** Of a report on many articles that of the first. */
  dossier: Dossier
  /** Of the others. */
  others?: Dossier[]
}

/** The dossiers of a report, one for each article it tells of. */
export const dossiersOf = ({ dossier, others = [] }: Pick<Report, 'dossier' | 'others'>): Dossier[] => [
  dossier,
  ...others,
]

/**
 * The one way to a report: withheld Sources are taken out first, once, for every format; even where only some claims
 * are asked for, because their names may stand anywhere.
 */
export function reportOf(article: WholeArticle, occasion: Occasion, claimIds?: readonly ClaimId[]): Report {
  const told = withhold(article, occasion.language)
  const whole = claimIds ? onlyClaims(told, claimIds) : told
  return withDossiers(whole, occasion, [dossierOf(whole)])
}

/** The same of many articles. */
export function reportOnMany(
  collection: WholeArticle,
  occasion: Occasion,
  claimIds: readonly ClaimId[],
): Report {
  const whole = chosenOf(withhold(collection, occasion.language), claimIds)
  return withDossiers(whole, occasion, apart(whole).map(dossierOf))
}

function withDossiers(whole: WholeArticle, occasion: Occasion, dossiers: readonly Dossier[]): Report {
  const [dossier, ...others] = dossiers as [Dossier, ...Dossier[]]
  const fingerprint = sha256Hex(new TextEncoder().encode([...dossiersPieces(dossiers)].join('')))
  const model = compose(whole, occasion, fingerprint)
  return { model, dossier, ...(others.length > 0 && { others }) }
}
