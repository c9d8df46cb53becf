import { analyse } from '@/lib/chain/analyse'
import { type Chain, chainOf } from '@/lib/chain/chain'
import { standing } from '@/lib/chain/standing'
import type { Analysis, Flag, SourceJudgement } from '@/lib/model/analysis'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { ClaimId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { type Status, statusOf } from '@/lib/review/status'

/** A claim with all that is derived from it: what every screen shows of a claim comes from here. */
export interface ClaimView {
  id: ClaimId
  /** Counted from 1 in the order of the article's list. */
  number: number
  file: ClaimFile
  chain: Chain
  analysis: Analysis
  flags: { standing: Flag[]; dismissed: Flag[] }
  status: Status
}

/** What a claim is worked out from beside its own file. */
interface Around {
  sources: readonly Source[]
  judgements: readonly SourceJudgement[]
}

function claimView(file: ClaimFile, number: number, { sources, judgements }: Around): ClaimView {
  const chain = chainOf(file, sources, judgements)
  const analysis = analyse(chain, file)
  const flags = standing(analysis.flags, file.dismissals)
  const status = statusOf({ ...file.claim, verdicts: file.verdicts }, flags.standing)
  return { id: file.claim.id, number, file, chain, analysis, flags, status }
}

/** Views once made, by the file they were made from. A file that did not change is the same object in the next article. */
const made = new WeakMap<ClaimFile, Around & { view: ClaimView }>()

/** All claims of an article. After a change, only the claims that changed are worked out again. */
export function claimViews({
  claims,
  sources,
  judgements,
}: Pick<ArticleFile, 'claims' | 'sources' | 'judgements'>): ClaimView[] {
  return claims.map((file, i) => {
    const known = made.get(file)
    const same = known?.sources === sources && known.judgements === judgements
    if (same && known.view.number === i + 1) return known.view
    const view = claimView(file, i + 1, { sources, judgements })
    made.set(file, { sources, judgements, view })
    return view
  })
}

/** Whether the claim is still worked on: withdrawn ones are kept, but stand aside. */
export const isStanding = ({ file }: ClaimView) => file.claim.stage !== 'withdrawn'
