import { answerAsWorker } from '@/components/data/worker-answers'
import { isSuggestLanguage, suggestLanguages } from '@/lib/suggest/read-languages'
import { suggest } from '@/lib/suggest/suggest'
import { proposalsOf } from './proposal'
import type { SuggestAnswer, SuggestQuestion } from './suggestions-query'

/** The rules and their cue tables are large and a long text takes a while: both stay off the page. */
answerAsWorker<SuggestQuestion, SuggestAnswer>(({ text, language, publishedOn }) => {
  const spoken = language.split('-')[0] ?? ''
  if (!isSuggestLanguage(spoken))
    return { language: null, known: suggestLanguages, proposals: [], sentences: [] }
  const found = suggest(text, spoken, publishedOn)
  return {
    language: spoken,
    known: suggestLanguages,
    proposals: proposalsOf(text, found),
    sentences: found.sentences.map(({ start, end, worth }) => ({ start, end, worth })),
  }
})
