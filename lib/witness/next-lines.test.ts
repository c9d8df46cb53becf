import { expect, test } from 'vitest'
import { nextLines, type ReadPage } from './next-lines'

/** A page with its links written in: `[New York Post](https://nypost.com/1)`. */
function page(written: string, more: Partial<ReadPage> = {}): ReadPage {
  const links: { start: number; end: number; url: string }[] = []
  let text = ''
  for (const part of written.split(/(\[[^\]]+\]\([^)]+\))/)) {
    const [, words, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (words && url) links.push({ start: text.length, end: text.length + words.length, url })
    text += words ?? part
  }
  return { text, links, language: 'en', url: 'https://akurat.co/a', ...more }
}

const told = (read: ReadPage, words: string) => {
  const start = read.text.indexOf(words)
  return nextLines(read, start < 0 ? [] : [{ start, end: start + words.length }]).map(
    ({ by, hops }) =>
      `${by}: ${hops.map(({ name, relation, url }) => `${name} (${relation}${url ? ` ${url}` : ''})`).join(' < ')}`,
  )
}

test('who is cited around the excerpt, with the link on the name', () =>
  expect(
    told(
      page('North Korea offered 100,000 volunteers, according to the [New York Post](https://nypost.com/1).'),
      '100,000 volunteers',
    ),
  ).toEqual(['words: New York Post (reports https://nypost.com/1)']))

test('in Indonesian, a line through two', () =>
  expect(
    told(
      page('Menurut New York Post, Igor Korotchenko mengatakan 100 ribu sukarelawan siap berperang.', {
        language: 'id-ID',
      }),
      '100 ribu',
    )[0],
  ).toMatch(/^words: New York Post \(reports\) < Igor Korotchenko/))

test('a link nobody is named for leads to its house; one to the own house leads nowhere', () =>
  expect(
    told(
      page(
        'Prices rose by 12 percent. The [figures](https://www.bps.go.id/x) are out. See [more](https://akurat.co/b).',
      ),
      '12 percent',
    ),
  ).toEqual(['link: bps.go.id (links https://www.bps.go.id/x)']))

test('in a language without cues the links alone are proposed', () =>
  expect(
    told(page('Об этом сообщает [РИА Новости](https://ria.ru/1).', { language: 'ru' }), 'сообщает'),
  ).toEqual(['link: ria.ru (links https://ria.ru/1)']))

test('the paragraph of the excerpt comes before the ones beside it, and those further off not at all', () =>
  expect(
    told(
      page(
        [
          'Reuters reported that it rained.',
          'According to AFP, it snowed.',
          'Ana Ruiz said that the dam held.',
          'Tomas Rey said that the bridge fell.',
        ].join('\n\n'),
      ),
      'the dam held',
    ).map((line) => line.split(' (')[0]),
  ).toEqual(['words: Ana Ruiz', 'words: AFP', 'words: Tomas Rey']))

test('the same way on has the same key on another page', () => {
  const [one] = nextLines(page('According to AFP, it snowed.'), [])
  const [other] = nextLines(page('It snowed again, according to AFP.', { url: 'https://other.org/' }), [])
  expect(one!.key).toBe(other!.key)
})
