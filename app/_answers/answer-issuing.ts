import { bringInClaims, placeDrafts } from '@/db/write/bring-in-claims'
import { permit } from '@/lib/access/may'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'

export const issuingAnswers = {
  bringInClaims: async ({ store, occasion, language, body: { trial, ...ask } }) => {
    // A list of its own is an article, and asks for what bringing one in asks for.
    const mayBringIn = 'list' in ask.target ? permit(occasion.permit.actor, 'article.bring_in') : null
    if (mayBringIn && !mayBringIn.ok) return mayBringIn
    if (!trial) return bringInClaims(store, occasion, { ...ask, language })
    const planned = await placeDrafts(store, ask)
    if (!planned.ok) return planned
    return done({ articleId: null, claims: planned.value.placed.length, remarks: planned.value.remarks })
  },
} satisfies Partial<Answers>
