import type { Dossier } from '@/lib/model/dossier'
import { sha256Hex } from '@/lib/text/hash'
import { dossierBytes, dossierOf, type WholeArticle } from './as-dossier'
import { compose, type Occasion } from './compose'
import type { ReportModel } from './report-model'
import { withhold } from './withhold'

/** What every renderer is given: the composed report, and the dossier it was composed from. */
export interface Report {
  model: ReportModel
  dossier: Dossier
}

/** The one way to a report: withheld Sources are taken out first, once, for every format. */
export function reportOf(article: WholeArticle, occasion: Occasion): Report {
  const whole = withhold(article, occasion.language)
  const dossier = dossierOf(whole)
  return { model: compose(whole, occasion, sha256Hex(dossierBytes(dossier))), dossier }
}
