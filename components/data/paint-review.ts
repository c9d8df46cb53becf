import type { ReviewAsk } from '@/lib/api/asks'
import type { Id, IdNoun, prefixes } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import { decide } from '@/lib/review/decide'
import type { ClaimFile } from './article-queries'

/**
 * The claim as it will be if the server agrees. The rules are the server's own; what a screen cannot know (whether
 * the four-eyes rule is on, whether every hop was read) is taken to be in the person's favour.
 */
export function paintReview(
  file: ClaimFile,
  { act, verdict, why, note }: ReviewAsk,
  actor: Actor,
  mint: <N extends IdNoun>(noun: N) => Id<(typeof prefixes)[N]>,
  now: Date,
): ClaimFile {
  const state = { ...file.claim, verdicts: file.verdicts, signOffs: file.signOffs }
  const draft = verdict && {
    ...verdict,
    changeAsked: verdict.changeAsked ?? null,
    faithfulWhy: verdict.faithfulWhy ?? null,
  }
  const decision = decide(
    state,
    act,
    actor,
    { verdict: draft, why, note },
    {
      fourEyes: false,
      blindSecond: false,
      everyHopReadToAnOrigin: true,
      inIssuedReport: false,
    },
  )
  if (!decision.ok || actor.kind !== 'person') return file
  const { next, newVerdict, signOff } = decision.value
  const mine = { claimId: file.claim.id, byId: actor.id, at: now.toISOString() }
  return {
    ...file,
    claim: { ...file.claim, ...next },
    verdicts: newVerdict
      ? [...file.verdicts, { ...newVerdict.draft, ...mine, id: mint('verdict'), kind: newVerdict.kind }]
      : file.verdicts,
    signOffs: signOff ? [...file.signOffs, { ...signOff, ...mine, id: mint('signOff') }] : file.signOffs,
  }
}
