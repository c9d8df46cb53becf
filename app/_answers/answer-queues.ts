import { leadFigures } from '@/db/read/find-lead-figures'
import { countQueue, type QueueQuestion, queueIds, queuePage } from '@/db/read/find-queue'
import { personSetting, viewsFor } from '@/db/read/find-views'
import { tagsBeginning, workOf } from '@/db/read/find-work'
import { amendView, keepPersonSetting, removeView, saveView } from '@/db/write/keep-views'
import { planMany, planWork } from '@/db/write/plan-work'
import { sayRefusal, voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Person } from '@/lib/model/person'
import { done, type Outcome } from '@/lib/model/refusal'
import type { Answers } from './ask'

const question = (
  person: Person | undefined,
  occasion: { at: string },
  { q, today }: { q: string; today?: string | undefined },
): QueueQuestion => ({ q, me: person!.id, today: today ?? occasion.at.slice(0, 10) })

/** A query's fault is told in a sentence of the language it is read in: what, where, and what to do. */
function told<T>(outcome: Outcome<T>, language: InterfaceLanguage): Outcome<T> {
  if (outcome.ok || outcome.code !== 'search.malformed') return outcome
  const { what: code } = outcome.facts
  return {
    ...outcome,
    facts: { ...outcome.facts, code: code!, what: voice(language)(`search.fault.${code}`, outcome.facts) },
  }
}

export const queueAnswers = {
  queue: async ({ store, person, occasion, language, query }) =>
    told(await queuePage(store, question(person, occasion, query), query), language),
  queueIds: async ({ store, person, occasion, language, query }) =>
    told(await queueIds(store, question(person, occasion, query), query.after), language),
  countQueue: async ({ store, person, occasion, language, query }) =>
    told(await countQueue(store, question(person, occasion, query)), language),

  claimWork: async ({ store, params }) => done(await workOf(store, params.claimId)),
  planWork: ({ store, occasion, params, seen, body }) =>
    planWork(store, occasion, params.claimId, seen, body),
  actOnMany: async ({ store, occasion, language, body }) => {
    const outcome = await planMany(store, occasion, body)
    if (!outcome.ok) return outcome
    return done({
      rows: outcome.value.map(({ refusal, ...row }) => ({
        ...row,
        ok: refusal === null,
        refusal: refusal && { code: refusal.code, sentence: sayRefusal(language, refusal) },
      })),
    })
  },
  tags: async ({ store, query }) => done({ tags: await tagsBeginning(store, query.q.toLowerCase(), 12) }),
  leadFigures: async ({ store, query }) => done(await leadFigures(store, query.today)),

  views: async ({ store, person }) => done(await viewsFor(store, person!.id)),
  saveView: ({ store, occasion, body }) => saveView(store, occasion, body),
  amendView: ({ store, occasion, params, seen, body }) =>
    amendView(store, occasion, params.viewId, seen, body),
  removeView: ({ store, occasion, params }) => removeView(store, occasion, params.viewId),
  myKeys: async ({ store, person }) =>
    done(((await personSetting(store, person!.id, 'keys')) ?? {}) as Record<string, string>),
  keepMyKeys: ({ store, occasion, person, body }) =>
    keepPersonSetting(store, occasion, person!.id, 'keys', body),
} satisfies Partial<Answers>
