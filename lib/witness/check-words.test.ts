import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '@/lib/anchor/any-text'
import { toForm } from '@/lib/text/normalize'
import { Witness } from './check-words'

/** What was found of an excerpt: `=` word for word, `~` with changes, `-` not; with the words of the page. */
function look(page: string, excerpt: string): string {
  const { parts, found, isReordered } = new Witness(page).check(excerpt)
  const sign = { found: '=', changed: '~', missing: '-' } as const
  const told = parts.map(
    (part) => `${sign[part.found]}${part.start === null ? '' : page.slice(part.start, part.end!)}`,
  )
  return [found, ...told, ...(isReordered ? ['reordered'] : [])].join(' | ')
}

const page = `Pyongyang siap mengirim hingga 100 ribu “pasukan sukarela” ke Donbass, kata Korotchenko.

“North Korea is ready to send 100,000 tactical units,” he said. The offer was made through diplo-
matic channels – but nobody has confirmed it.`

test.each([
  ['word for word', 'siap mengirim hingga 100 ribu', 'found | =siap mengirim hingga 100 ribu'],
  ['other quotation marks', `"pasukan sukarela"`, 'found | =pasukan sukarela'],
  ['over a broken line', 'through diplomatic channels', 'found | =through diplo-\nmatic channels'],
  ['over a paragraph', 'kata Korotchenko. North Korea', 'changed | ~kata Korotchenko.\n\n“North Korea'],
  ['another dash', 'channels - but nobody', 'found | =channels – but nobody'],
  ['other case and a full stop of its own', 'North korea is ready.', 'found | =North Korea is ready'],
  ['a figure changed', 'mengirim hingga 600 ribu', 'changed | ~mengirim hingga 100 ribu'],
  ['a figure cut', 'to send 100', 'changed | ~to send 100,000'],
  ['a word cut', 'ke Donb', 'changed | ~ke Donbass'],
  ['a word dropped', 'ready to send tactical units', 'changed | ~ready to send 100,000 tactical units'],
  ['left out in the middle', 'Pyongyang siap … ke Donbass', 'found | =Pyongyang siap | =ke Donbass'],
  ['left out in brackets', 'North Korea is ready [...] units', 'found | =North Korea is ready | =units'],
  ['turned round', 'ke Donbass … Pyongyang siap', 'changed | =ke Donbass | =Pyongyang siap | reordered'],
  ['made up', 'Kim Jong-un telah menandatangani perintah itu', 'missing | -'],
  ['one part made up', 'Pyongyang siap … menandatangani perintah', 'missing | =Pyongyang siap | -'],
  ['nothing but marks', '“…”', 'missing'],
])('%s', (_, excerpt, told) => expect(look(page, excerpt)).toBe(told))

test.each([
  ['Arabic with marks of direction', 'قال \u200fالرئيس\u200e إنه مستعد', 'قال الرئيس إنه مستعد'],
  ['Hebrew', '\u202bראש הממשלה אמר\u202c', 'ראש הממשלה אמר'],
  ['Korean without its particle', '북한은 파병할 준비가 되어 있다', '북한은 파병할 준비'],
  ['Russian', 'КНДР готова направить «добровольцев»', '"добровольцев"'],
  ['soft hyphens', 'Ver\u00adteidigungs\u00admi\u00adnister', 'Verteidigungsminister'],
  ['a ligature', 'the oﬃcial conﬁrmed', 'official confirmed'],
  ['full-width figures', '１０万人の兵士', '10万人'],
  ['a reduplicated word broken at its hyphen', 'melihat anak-\nanak bermain', 'anak-anak bermain'],
])('%s', (_, text, excerpt) => expect(new Witness(text).check(excerpt).found).toBe('found'))

test('of two places the one that follows the part before is taken', () => {
  const { parts } = new Witness('naik lagi. Beras turun. Beras naik lagi.').check('Beras turun … naik lagi')
  expect(parts.map(({ start }) => start)).toEqual([11, 30])
})

test('whatever whole words are copied from a page are found on it, and where they were copied from', () =>
  fc.assert(
    fc.property(anyText.map(toForm), fc.nat(), fc.nat(), (text, a, b) => {
      const words = [...text.matchAll(/\S+/g)]
      if (words.length === 0) return
      const [i, j] = [a % words.length, b % words.length].toSorted((x, y) => x - y) as [number, number]
      const copied = text.slice(words[i]!.index, words[j]!.index + words[j]![0].length)
      const { found, parts } = new Witness(text).check(copied)
      if (parts.length > 0) expect(found === 'found' || parts.length > 1).toBe(true)
    }),
  ))

test('how a copy was printed changes nothing', () => {
  const words = page.replace('diplo-\nmatic', 'diplomatic').split(/\s+/)
  fc.assert(
    fc.property(
      fc.nat(words.length - 4),
      fc.integer({ min: 3, max: 12 }),
      fc.array(fc.constantFrom(' ', '\n', '\u00a0', ' \u200f', '\u2009', '\n\n'), {
        minLength: 12,
        maxLength: 12,
      }),
      fc.boolean(),
      (from, count, gaps, shout) => {
        const copied = words
          .slice(from, from + count)
          .map((word, i) => word + gaps[i]!)
          .join('')
        const excerpt = (shout ? copied.toUpperCase() : copied).replace(/[“”]/g, '"')
        expect(new Witness(page).check(excerpt).found).toBe('found')
      },
    ),
  )
})

test('any page and any excerpt give spans inside both', () =>
  fc.assert(
    fc.property(anyText, anyText, (text, excerpt) => {
      for (const { from, to, start, end } of new Witness(text).check(excerpt).parts) {
        expect(0 <= from && from < to && to <= excerpt.length).toBe(true)
        if (start !== null) expect(0 <= start && start < end! && end! <= text.length).toBe(true)
      }
    }),
  ))
