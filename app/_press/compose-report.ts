import { wholeArticle } from '@/db/read/whole-article'
import type { Store } from '@/db/store'
import type { ArticleFile } from '@/lib/model/file'
import type { Actor } from '@/lib/model/person'
import type { Occasion } from '@/lib/report/compose'
import { type Report, reportOf } from '@/lib/report/report-of'
import type { Scope } from '@/lib/report/scope'
import { sealAnswer } from '../_door/seal-answer'

/**
 * A report on whatever was asked for, composed of what stands in the store, or of an article as somebody already
 * read it. For a person (`reader`) what a blind second Verdict must not know is taken out first; an issued report is
 * everybody's and holds no such claims.
 */
export async function composeReport(
  store: Store,
  { articleId, claimIds }: Scope,
  occasion: Occasion,
  { reader, given }: { reader?: Actor | undefined; given?: ArticleFile | undefined } = {},
): Promise<Report | undefined> {
  const whole = await wholeArticle(store, articleId, given)
  if (!whole) return undefined
  const seen = reader ? await sealAnswer(store, reader, whole) : whole
  return reportOf(seen, occasion, claimIds)
}
