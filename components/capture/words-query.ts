import { queryOptions } from '@tanstack/react-query'
import type { Capture } from '@/components/data/kept-pages'
import { workerDesk } from '@/components/data/worker-desk'
import type { FoundWords } from '@/lib/witness/found-on'

export type WordsQuestion = Pick<Capture, 'text' | 'finding'> & { captureId: Capture['id']; excerpt: string }

const lookAside = workerDesk<WordsQuestion, FoundWords>(
  () => new Worker(new URL('./words-worker.ts', import.meta.url), { type: 'module' }),
)

/** Whether these words stand on a kept page, looked up here and now. Neither ever changes, so neither does the answer. */
export const wordsQuery = (capture: Capture | undefined, excerpt: string) =>
  queryOptions({
    queryKey: ['words', capture?.id, excerpt],
    queryFn: async () => {
      const { id: captureId, text, finding } = capture!
      return { excerpt, ...(await lookAside({ captureId, text, finding, excerpt })) }
    },
    enabled: capture !== undefined && excerpt !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => before,
  })
