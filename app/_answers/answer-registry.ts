import { everySource } from '@/db/read/find-sources'
import { twinsPage } from '@/db/read/find-twins'
import { mergePreview, sourceContext } from '@/db/read/source-context'
import { leaningPage } from '@/db/read/source-leaning'
import { bringInSources, lookAtSources } from '@/db/write/bring-in-sources'
import { mergeSources, undoMerge } from '@/db/write/merge-sources'
import { callDifferent, callMaybeSame } from '@/db/write/settle-twins'
import { readSourcesCsv } from '@/lib/import/from-sources-csv'
import { done } from '@/lib/model/refusal'
import { sourcesAsCsv } from '@/lib/report/sources-as-csv'
import type { Answers } from './ask'
import { found } from './found'

export const registryAnswers = {
  sourcesCsv: async ({ store }) =>
    done({
      bytes: new TextEncoder().encode(sourcesAsCsv(await everySource(store))),
      mediaType: 'text/csv; charset=utf-8',
      fileName: 'sources.csv',
    }),
  lookAtSources: async ({ store, body }) => {
    const file = readSourcesCsv(body.text, body.mapping)
    if (!file.ok) return file
    const lines = await lookAtSources(store, file.value.lines)
    return done({
      headers: file.value.headers,
      mapping: file.value.mapping,
      lines: lines.map(({ line, name, outcome, changes, problem }) => ({
        line,
        name,
        outcome,
        changes,
        problem,
      })),
    })
  },
  bringInSources: async ({ store, occasion, body }) => {
    const file = readSourcesCsv(body.text, body.mapping)
    return file.ok ? bringInSources(store, occasion, file.value.lines, body.expected) : file
  },
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
