import { expect, test } from 'vitest'
import wordsEn from '@/lib/i18n/words/review.en.json'
import wordsId from '@/lib/i18n/words/review.id.json'
import { attributionRatings, confidences, ratings } from '@/lib/model/ratings'
import { verdictKinds } from '@/lib/model/review'
import { roles } from '@/lib/model/roles'
import { reviewActs, stages } from '@/lib/model/stage-names'
import { statusCodes } from './status'

const coded = {
  stage: stages,
  act: reviewActs,
  act_hint: reviewActs,
  rating: ratings,
  rating_means: ratings,
  attribution: attributionRatings,
  attribution_means: attributionRatings,
  confidence: confidences,
  verdict_kind: verdictKinds,
  status: statusCodes,
  role: roles,
} as const

test.each(Object.keys(coded) as (keyof typeof coded)[])('every %s has a word in both languages', (group) => {
  for (const words of [wordsEn, wordsId]) expect(Object.keys(words[group])).toEqual([...coded[group]])
})
