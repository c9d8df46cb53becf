import { answerAsWorker } from '@/components/data/worker-answers'
import { Witness } from '@/lib/witness/check-words'
import { type FoundWords, foundOn } from '@/lib/witness/found-on'
import type { WordsQuestion } from './words-query'

/** The page that is quoted from is made ready once, for every letter that is typed. */
let held: { captureId: string; page: Witness | null } | null = null

answerAsWorker<WordsQuestion, FoundWords>(({ captureId, text, finding, excerpt }) => {
  if (held?.captureId !== captureId) held = { captureId, page: text ? new Witness(text) : null }
  return foundOn(held.page, finding, excerpt)
})
