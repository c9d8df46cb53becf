import { expect, test } from 'vitest'
import { carry } from './carry'
import { describe } from './describe'
import { dice, type Edited, newsLike, recomposed, truth, withTypos } from './edited'

/**
 * The promise: nothing is ever moved silently. Placed, but over less than half of where the passage now is, or though
 * it is gone, counts as misplaced.
 */
const mostMisplaced = 0

type Tally = { placed: number; asked: number; lost: number; misplaced: number; all: number }

/** Marks a word or more in each of 40 paragraphs and carries them through an edit whose outcome is known. */
function carriedThrough(seed: number, edit: (text: string, chance: () => number) => Edited, tally: Tally) {
  const chance = dice(seed)
  const text = newsLike(chance, 40)
  const anchors = paragraphsOf(text).map(({ start, end }) => {
    const words = text.slice(start, end).split(' ')
    const from = Math.floor(chance() * words.length)
    const to = from + 1 + Math.floor((words.length - from) * chance() ** 2)
    const at = start + words.slice(0, from).join(' ').length
    return describe(text, { start: at, end: at + words.slice(from, to).join(' ').length + 1 })
  })
  const edited = edit(text, chance)
  const { placed, toConfirm, lost } = carry(text, edited.text, anchors)
  tally.all += anchors.length
  tally.placed += placed.length
  tally.asked += toConfirm.length
  tally.lost += lost.length
  for (const { anchor, now } of placed) {
    const home = truth(edited, anchor)
    const shared = home ? Math.min(home.end, now!.end) - Math.max(home.start, now!.start) : 0
    if (!home || shared < (home.end - home.start) / 2) tally.misplaced++
  }
}

const paragraphsOf = (text: string) => {
  let start = 0
  return text.split('\n\n').map((words) => {
    const span = { start, end: start + words.length }
    start += words.length + 2
    return span
  })
}
const joined = (parts: (string | { start: number; end: number })[]) =>
  parts.flatMap((part, i) => (i === 0 ? [part] : ['\n\n', part]))

const edits: Record<string, { edit: (text: string, chance: () => number) => Edited; leastPlaced: number }> = {
  'typos in 5 % of the letters': { edit: (text, chance) => withTypos(text, 0.05, chance), leastPlaced: 0.9 },
  'typos in 15 % of the letters': { edit: (text, chance) => withTypos(text, 0.15, chance), leastPlaced: 0.3 },
  'every third paragraph deleted': {
    edit: (text) => recomposed(text, joined(paragraphsOf(text).filter((_, i) => i % 3 !== 1))),
    leastPlaced: 0.55,
  },
  'paragraphs shuffled': {
    edit: (text, chance) =>
      recomposed(
        text,
        joined(
          paragraphsOf(text)
            .map((span) => ({ span, at: chance() }))
            .sort((a, b) => a.at - b.at)
            .map(({ span }) => span),
        ),
      ),
    leastPlaced: 0.7,
  },
  'a long paragraph added before each': {
    edit: (text, chance) =>
      recomposed(text, joined(paragraphsOf(text).flatMap((span) => [newsLike(chance, 1), span]))),
    leastPlaced: 0.95,
  },
}

test.each(Object.entries(edits))(
  '%s',
  (_, { edit, leastPlaced }) => {
    const tally: Tally = { placed: 0, asked: 0, lost: 0, misplaced: 0, all: 0 }
    for (let seed = 1; seed <= 20; seed++) carriedThrough(seed, edit, tally)
    expect(tally.placed + tally.asked + tally.lost).toBe(tally.all)
    expect(tally.misplaced / tally.all).toBeLessThanOrEqual(mostMisplaced)
    expect(tally.placed / tally.all).toBeGreaterThan(leastPlaced)
  },
  60_000,
)
