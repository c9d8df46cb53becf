import { twinsPage } from '@/db/read/find-twins'
import { mergePreview, sourceContext } from '@/db/read/source-context'
import { leaningPage } from '@/db/read/source-leaning'
import { mergeSources, undoMerge } from '@/db/write/merge-sources'
import { callDifferent, callMaybeSame } from '@/db/write/settle-twins'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'
import { found } from './found'

export const registryAnswers = {
  sourceContext: async ({ store, params }) => found(await sourceContext(store, params.sourceId)),
  sourceLeaning: async ({ store, params, query }) => done(await leaningPage(store, params.sourceId, query)),
  mergePreview: async ({ store, params, query }) =>
    found(await mergePreview(store, params.sourceId, query.with)),
  mergeSources: ({ store, occasion, params, seen, body }) =>
    mergeSources(store, occasion, params.sourceId, seen, body),
  undoMerge: ({ store, occasion, params }) => undoMerge(store, occasion, params.mergeId),
  twins: async ({ store, query }) => done(await twinsPage(store, query)),
  callDifferent: ({ store, occasion, params }) =>
    callDifferent(store, occasion, params.sourceId, params.otherSourceId),
  callMaybeSame: ({ store, occasion, params }) =>
    callMaybeSame(store, occasion, params.sourceId, params.otherSourceId),
} satisfies Partial<Answers>
