'use client'

import { useQuery } from '@tanstack/react-query'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { useActor } from '@/components/data/who'
import { readToAnOrigin } from '@/lib/chain/fully-read'
import type { ClaimFile } from '@/lib/model/file'
import type { Refusal } from '@/lib/model/refusal'
import type { ReviewAct } from '@/lib/model/stage-names'
import { type ActFacts, decide, openActs } from '@/lib/review/decide'
import { moves } from '@/lib/review/stages'
import type { ReviewState } from '@/lib/review/who-may'

export interface ReviewNow {
  acts: ReviewAct[]
  /** Acts that the stage allows but not to this person, and why. */
  barred: { act: ReviewAct; refusal: Refusal }[]
  facts: ActFacts
}

/** What the person at the screen can do with a claim now. The rules are those of `lib/review`; the server has the last word. */
export function useReview(file: ClaimFile): ReviewNow | null {
  const actor = useActor()
  const newsroom = useQuery(newsroomQuery()).data
  if (!actor) return null
  const facts: ActFacts = {
    fourEyes: newsroom?.fourEyes ?? true,
    blindSecond: newsroom?.blindSecond ?? false,
    everyHopReadToAnOrigin: readToAnOrigin(file),
    inIssuedReport: false,
  }
  const state: ReviewState = { ...file.claim, verdicts: file.verdicts, signOffs: file.signOffs }
  const acts = openActs(state, actor, facts)
  const barred = moves
    .filter((move) => move.from.includes(state.stage) && !acts.includes(move.act))
    .flatMap(({ act }) => {
      const answer = decide(state, act, actor, {}, facts)
      return answer.ok ? [] : [{ act, refusal: answer }]
    })
  return { acts, barred, facts }
}
