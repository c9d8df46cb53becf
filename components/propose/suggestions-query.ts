import { queryOptions } from '@tanstack/react-query'
import { workerDesk } from '@/components/data/worker-desk'
import type { SuggestedSentence } from '@/lib/suggest/suggestions'
import type { Proposal } from './proposal'

export interface SuggestQuestion {
  text: string
  /** A BCP 47 tag. */
  language: string
  publishedOn: string | null
}

export interface SuggestAnswer {
  /** The language the text was read as; null when there are no cues for it. */
  language: string | null
  /** Languages there are cues for. */
  known: string[]
  proposals: Proposal[]
  sentences: Pick<SuggestedSentence, 'start' | 'end' | 'worth'>[]
}

const suggestAside = workerDesk<SuggestQuestion, SuggestAnswer>(
  () => new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' }),
)

/** What a Revision claims and who said it. A text never changes, so it is asked once. */
export const suggestionsQuery = (revisionId: string, question: SuggestQuestion) =>
  queryOptions({
    queryKey: ['suggestions', revisionId, question.language, question.publishedOn],
    queryFn: () => suggestAside(question),
    staleTime: Number.POSITIVE_INFINITY,
  })
