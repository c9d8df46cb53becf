'use client'

import { useTranslations } from 'use-intl'
import type { JudgementId, RereviewId } from '@/lib/model/ids'
import type { Judgement } from '@/lib/model/judgement'
import { ask } from './api-client'
import { mint } from './mint'
import { type ActOptions, useAct } from './use-act'

const afterRereview = () => [['rereviews'], ['entries']]
/** A judgement is counted in every chain that is on the screen. */
const afterJudgement = () => [['judgements'], ['article'], ['claim'], ['rereviews'], ['entries'], ['base']]

export interface LetStandInput {
  id: RereviewId
  why: string | null
}

export function useLetStand(options?: ActOptions) {
  const t = useTranslations('ripple')
  const again = useAct({
    send: (rereviewId: RereviewId) => ask('waitAgain', { params: { rereviewId } }),
    stale: afterRereview,
  })
  return useAct(
    {
      send: ({ id, why }: LetStandInput) => ask('letStand', { params: { rereviewId: id }, body: { why } }),
      stale: afterRereview,
      done: (_, { id }) => ({ text: t('stands_done'), undo: () => again.mutate(id) }),
    },
    options,
  )
}

export type JudgeInput = Pick<Judgement, 'a' | 'b' | 'kind' | 'why'> & { names: { a: string; b: string } }

/** Says something of two Sources; undone by saying what was said before, or by taking it back. */
export function useJudgeSources(options?: ActOptions) {
  const t = useTranslations('ripple.pair')
  const back = useAct({
    send: async ({ judgement, before }: { judgement: Judgement; before: Judgement | null }) => {
      if (before) await ask('judgeSources', { body: before })
      else await ask('unjudgeSources', { params: { judgementId: judgement.id } })
    },
    stale: afterJudgement,
  })
  return useAct(
    {
      send: ({ names, ...said }: JudgeInput) =>
        ask('judgeSources', { body: { ...said, id: mint('judgement') } }),
      stale: afterJudgement,
      done: (made, { names, kind }) => ({
        text: t('saved', { ...names, kind }),
        undo: () => back.mutate(made),
      }),
    },
    options,
  )
}

export function useUnjudgeSources() {
  const t = useTranslations('ripple.pair')
  const again = useAct({
    send: (judgement: Judgement) => ask('judgeSources', { body: judgement }),
    stale: afterJudgement,
  })
  return useAct({
    send: (judgementId: JudgementId) => ask('unjudgeSources', { params: { judgementId } }),
    stale: afterJudgement,
    done: (judgement) => ({ text: t('taken_back'), undo: () => again.mutate(judgement) }),
  })
}
