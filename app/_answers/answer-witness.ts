import { givenUpJobs } from '@/db/read/find-jobs'
import { nextLinesOf } from '@/db/read/find-next-lines'
import { watchOf } from '@/db/read/find-watch'
import { dropJob, reviveJob } from '@/db/write/take-jobs'
import { dismissHop, walkOn } from '@/db/write/walk-on'
import { setWatch } from '@/db/write/watch-page'
import { sayRefusal } from '@/lib/i18n/say'
import { done, refuse } from '@/lib/model/refusal'
import { lookAgain } from '../_outside/look-again'
import type { Answers } from './ask'
import { found } from './found'

export const witnessAnswers = {
  nextLines: async ({ store, params }) => found(await nextLinesOf(store, params.appearanceId)),
  walkOn: ({ store, occasion, params, body }) => walkOn(store, occasion, params.appearanceId, body),
  dismissHop: ({ store, occasion, params, body }) =>
    dismissHop(store, occasion, params.claimId, body.key, false),
  reviveHop: ({ store, occasion, params }) => dismissHop(store, occasion, params.claimId, params.key, true),

  watch: async ({ store, params }) => done(await watchOf(store, params.captureId)),
  setWatch: ({ store, occasion, params, body }) => setWatch(store, occasion, params.captureId, body.every),
  lookAgain: ({ store, occasion, params, signal }) =>
    lookAgain(store, () => occasion, params.captureId, signal),

  givenUpJobs: async ({ store, language }) =>
    done(
      (await givenUpJobs(store)).map(({ fault, ...job }) => ({
        ...job,
        why: 'code' in fault ? sayRefusal(language, fault) : fault.said,
      })),
    ),
  reviveJob: async ({ store, occasion, params }) =>
    (await reviveJob(store, params.jobKey, occasion.at)) ? done(null) : refuse('ask.no_such_thing'),
  dropJob: async ({ store, params }) =>
    (await dropJob(store, params.jobKey)) ? done(null) : refuse('ask.no_such_thing'),
} satisfies Partial<Answers>
