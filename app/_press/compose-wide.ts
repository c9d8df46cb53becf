import { claimsInScope, claimsStandingIn } from '@/db/read/find-scope'
import { wholeArticle } from '@/db/read/whole-article'
import type { Store } from '@/db/store'
import type { Actor } from '@/lib/model/person'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { WholeArticle } from '@/lib/report/as-dossier'
import { collected } from '@/lib/report/collection'
import type { Occasion } from '@/lib/report/compose'
import { type Report, reportOnMany } from '@/lib/report/report-of'
import { mostInScope, mostToRead, type WideScope } from '@/lib/report/scope'
import { sealAnswer } from '../_door/seal-answer'

/** How much a wide report would hold; `claims` is one more than the most when there are more. */
export async function sizeOfScope(store: Store, scope: WideScope) {
  const found = await claimsInScope(store, scope, mostInScope + 1)
  return {
    claims: found.length,
    articles: new Set(found.map(({ articleId }) => articleId)).size,
    most: mostInScope,
  }
}

/**
 * A report on a Source or a period. Refused when there is nothing to tell, or more than a report can hold: what is asked
 * for is counted before anything is read. What a blind second Verdict must not know is taken out for its reader.
 */
export async function composeWide(
  store: Store,
  scope: WideScope,
  occasion: Occasion,
  reader?: Actor | undefined,
): Promise<Outcome<Report>> {
  const found = await claimsInScope(store, scope, mostInScope + 1)
  if (found.length === 0) return refuse('report.nothing_in_scope')
  if (found.length > mostInScope) return refuse('report.scope_too_large', { most: mostInScope })
  const articleIds = [...new Set(found.map(({ articleId }) => articleId))].sort()
  if ((await claimsStandingIn(store, articleIds)) > mostToRead)
    return refuse('report.scope_too_large', { most: mostInScope })
  const wholes: WholeArticle[] = []
  for (const articleId of articleIds) {
    const whole = await wholeArticle(store, articleId)
    if (whole) wholes.push(reader ? await sealAnswer(store, reader, whole) : whole)
  }
  return done(
    reportOnMany(
      collected(wholes, scope),
      occasion,
      found.map(({ claimId }) => claimId),
    ),
  )
}
