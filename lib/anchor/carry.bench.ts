import search from 'approx-string-match'
import { bench, describe as group } from 'vitest'
import { carry } from './carry'
import { describe } from './describe'
import { dice, newsLike, withTypos } from './edited'
import { place } from './place'

const chance = dice(7)
const text = newsLike(chance, 700)
const edited = withTypos(text, 0.05, chance).text
const long = describe(text, { start: 60_000, end: 61_000 })
const short = describe(text, { start: 60_000, end: 60_060 })
const many = Array.from({ length: 100 }, (_, i) => describe(text, { start: i * 900, end: i * 900 + 80 }))
/** A day's correction: a sentence here and there. */
const corrected = text
  .split('\n\n')
  .map((words, i) => (i % 50 === 3 ? `${words} Ralat.` : words))
  .join('\n\n')

const options = { iterations: 5, time: 200, warmupIterations: 1, warmupTime: 0 }

group(`one quote of 1,000 letters in ${text.length} of which 5 % changed`, () => {
  bench('as placed', () => void place(long, edited), options)
  bench('approximate search of the whole text', () => void search(edited, long.quote, 256), options)
})

group(`anchors into ${text.length} letters`, () => {
  bench('one of 60 letters, text edited throughout', () => void place(short, edited), options)
  bench('a hundred, text edited throughout', () => void carry(text, edited, many), options)
  bench('a hundred, a sentence corrected here and there', () => void carry(text, corrected, many), options)
})
