import { movedTo } from '@/db/read/find-merges'
import { sourceInContext, sourcesNamed, sourcesPage } from '@/db/read/find-sources'
import { addSource, amendSource } from '@/db/write/know-source'
import { done, refuse } from '@/lib/model/refusal'
import type { Answers } from './ask'
import { found } from './found'

export const sourceAnswers = {
  sources: async ({ store, query: { q, ...paging } }) =>
    done(
      q ? { rows: await sourcesNamed(store, q, paging.limit), next: null } : await sourcesPage(store, paging),
    ),
  addSource: ({ store, occasion, body }) => addSource(store, occasion, body),
  source: async ({ store, params }) => {
    const source = await sourceInContext(store, params.sourceId)
    const kept = source ? undefined : await movedTo(store, params.sourceId)
    return kept ? refuse('source.merged_into', { name: kept.name, id: kept.id }) : found(source)
  },
  amendSource: ({ store, occasion, params, seen, body }) =>
    amendSource(store, occasion, params.sourceId, seen, body),
} satisfies Partial<Answers>
