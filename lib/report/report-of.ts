import type { Dossier } from '@/lib/model/dossier'
import type { ClaimId } from '@/lib/model/ids'
import { sha256Hex } from '@/lib/text/hash'
import { dossierBytes, dossierOf, type WholeArticle } from './as-dossier'
import { compose, type Occasion } from './compose'
import { onlyClaims } from './only-claims'
import type { ReportModel } from './report-model'
import { withhold } from './withhold'

/** What every renderer is given: the composed report, and the dossier it was composed from. */
export interface Report {
  model: ReportModel
  dossier: Dossier
}

/**
 * The one way to a report: withheld Sources are taken out first, once, for every format; even where only some claims
 * are asked for, because their names may stand anywhere.
 */
export function reportOf(article: WholeArticle, occasion: Occasion, claimIds?: readonly ClaimId[]): Report {
  const told = withhold(article, occasion.language)
  const whole = claimIds ? onlyClaims(told, claimIds) : told
  const dossier = dossierOf(whole)
  return { model: compose(whole, occasion, sha256Hex(dossierBytes(dossier))), dossier }
}
