import { analyse } from '@/lib/chain/analyse'
import { chainOf } from '@/lib/chain/chain'
import { standing } from '@/lib/chain/standing'
import type { FlagCode, SourceJudgement } from '@/lib/model/analysis'
import type { Article } from '@/lib/model/article'
import type { ClaimWork } from '@/lib/model/claim-work'
import type { ClaimFile } from '@/lib/model/file'
import type { ArticleId, ClaimId, PersonId, SourceId } from '@/lib/model/ids'
import type { Placement } from '@/lib/model/placements'
import { rankOf } from '@/lib/model/priorities'
import type { AttributionRating, Confidence, Rating } from '@/lib/model/ratings'
import type { Verdict } from '@/lib/model/review'
import type { Source } from '@/lib/model/source'
import type { Stage } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { noDay } from '@/lib/search/plan'

/** What queues find and sort a claim by. All of it can be worked out from what else is kept. */
export interface QueueFacts {
  claimId: ClaimId
  articleId: ArticleId
  outletId: SourceId
  language: string
  authorId: PersonId | null
  createdAt: string
  changedAt: string
  stage: Stage
  holderId: PersonId | null
  owesCorrection: boolean
  rating: Rating | null
  attribution: AttributionRating | null
  confidence: Confidence | null
  judgedBy: PersonId | null
  judgedAt: string | null
  independence: number
  hops: number
  evidence: number
  refutes: number
  serious: number
  flags: number
  orphaned: number
  unsettled: number
  assigneeId: PersonId | null
  dueOn: string
  priority: number
}

export interface Around {
  article: Pick<Article, 'id' | 'sourceId' | 'language'>
  sources: readonly Source[]
  judgements: readonly SourceJudgement[]
  work: Pick<ClaimWork, 'assigneeId' | 'dueOn' | 'priority'>
  /** When anything last happened to the claim. */
  changedAt: string
}

/** The facts of one claim, and the codes of the flags that stand. About linear in its chain. */
export function queueFacts(file: ClaimFile, around: Around): { facts: QueueFacts; codes: FlagCode[] } {
  const { claim, anchors, evidence } = file
  const analysis = analyse(chainOf(file, around.sources, around.judgements), file)
  const flags = standing(analysis.flags, file.dismissals).standing
  const placed = (...wanted: Placement[]) =>
    anchors.filter(({ placement }) => wanted.includes(placement)).length
  return {
    facts: {
      claimId: claim.id,
      articleId: claim.articleId,
      outletId: around.article.sourceId,
      language: around.article.language,
      authorId: claim.authorId,
      createdAt: claim.createdAt,
      changedAt: around.changedAt,
      ...reviewFacts(claim, verdictInForce(file.verdicts)),
      independence: analysis.independence.atLeast,
      hops: file.appearances.filter(({ isArticle }) => !isArticle).length,
      evidence: evidence.length,
      refutes: evidence.filter(({ stance }) => stance === 'refutes').length,
      serious: flags.filter(({ severity }) => severity === 'serious').length,
      flags: flags.length,
      orphaned: placed('orphaned'),
      unsettled: placed('similar', 'needs_confirmation'),
      ...workFacts(around.work),
    },
    codes: [...new Set(flags.map(({ code }) => code))].sort(),
  }
}

/** The part that a review act changes. */
export const reviewFacts = (
  { stage, holderId, owesCorrection }: Pick<ClaimFile['claim'], 'stage' | 'holderId' | 'owesCorrection'>,
  verdict: Pick<Verdict, 'rating' | 'attribution' | 'confidence' | 'byId' | 'at'> | null,
) => ({
  stage,
  holderId,
  owesCorrection,
  rating: verdict?.rating ?? null,
  attribution: verdict?.attribution ?? null,
  confidence: verdict?.confidence ?? null,
  judgedBy: verdict?.byId ?? null,
  judgedAt: verdict?.at ?? null,
})

/** The part that planning the work changes. */
const workFacts = ({ assigneeId, dueOn, priority }: Around['work']) => ({
  assigneeId,
  dueOn: dueOn ?? noDay,
  priority: rankOf(priority),
})
