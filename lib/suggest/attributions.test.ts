import { expect, test } from 'vitest'
import { readMarked, readMarkedFile } from './marked-sentences'
import type { SuggestLanguage } from './read-languages'
import { exactScore } from './score'
import enFresh from './sentences/en.fresh.txt?raw'
import enHeldOut from './sentences/en.held-out.txt?raw'
import enPractice from './sentences/en.practice.txt?raw'
import idFresh from './sentences/id.fresh.txt?raw'
import idHeldOut from './sentences/id.held-out.txt?raw'
import idPractice from './sentences/id.practice.txt?raw'
import { suggest } from './suggest'

/**
 * Exact spans found, in percent. `practice` sentences were at hand when rules were written; `held-out` ones were written first
 * and scored 88/97/87 (English) and 97/100/97 (Indonesian) on the first run; they have been seen since. `fresh` ones
 * were written last and nothing was changed for them. Real news is harder: see `npm run eval`.
 */
const floors: [
  name: string,
  language: SuggestLanguage,
  file: string,
  source: number,
  cue: number,
  content: number,
][] = [
  ['English, practice', 'en', enPractice, 98, 98, 96],
  ['English, held out', 'en', enHeldOut, 96, 98, 96],
  ['English, fresh', 'en', enFresh, 98, 98, 94],
  ['Indonesian, practice', 'id', idPractice, 96, 98, 96],
  ['Indonesian, held out', 'id', idHeldOut, 98, 98, 98],
  ['Indonesian, fresh', 'id', idFresh, 94, 98, 98],
]

test.each(floors)('%s: so many sources, cues and contents are exact', (_, language, file, ...floor) => {
  const pairs = readMarkedFile(file).map(({ text, attributions }) => ({
    wanted: attributions,
    found: suggest(text, language).attributions.filter(({ nestedIn }) => nestedIn === null),
  }))
  const f1 = (kind: 'source' | 'cue' | 'content') =>
    exactScore(
      pairs.map(({ wanted, found }) => ({
        wanted: wanted.flatMap((mark) => mark[kind]),
        found: found.flatMap((mark) => (kind === 'content' ? mark.content : (mark[kind] ?? []))),
      })),
    ).f1 * 100
  expect(f1('source')).toBeGreaterThanOrEqual(floor[0])
  expect(f1('cue')).toBeGreaterThanOrEqual(floor[1])
  expect(f1('content')).toBeGreaterThanOrEqual(floor[2])
})

const said = (language: SuggestLanguage, text: string) =>
  suggest(text, language).attributions.map(({ rule, source, cue, content, nestedIn }) => {
    const words = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : '–'
    return `${nestedIn === null ? '' : '> '}${rule}: ${words(source)} | ${words(cue)} | ${content.map(words).join(' + ')}`
  })

test('a report within a report is nested in it', () =>
  expect(said('en', 'According to the police, the driver said the brakes had failed.')).toEqual([
    'source.phrase: the police | According to | the driver said the brakes had failed',
    '> clause.subject-first: the driver | said | the brakes had failed',
  ]))

test('hearsay inside a quotation is found in it', () =>
  expect(said('id', '"Ada laporan bahwa pasukan sudah bergerak," kata Igor.')).toEqual([
    '> hearsay.phrase: laporan | Ada laporan bahwa | pasukan sudah bergerak',
    'quote.verb-first: Igor | kata | "Ada laporan bahwa pasukan sudah bergerak,"',
  ]))

test('what would be said under a condition has been said by nobody', () =>
  expect(said('id', 'Jika Korut menyatakan keinginan itu, perang meluas.')).toEqual([]))

test('a quotation in the next sentence goes to the last speaker', () =>
  expect(said('en', '"It was loud," said Ana Ruiz. "Then it was quiet."')).toEqual([
    'quote.verb-first: Ana Ruiz | said | "It was loud," + "Then it was quiet."',
  ]))

test('a quotation over two paragraphs goes to whoever closes it', () =>
  expect(said('en', '“We came here in the spring.\n\n“We will not leave,” said Tomas Rey.')).toEqual([
    'quote.verb-first: Tomas Rey | said | “We came here in the spring. + “We will not leave,”',
  ]))

test('a photo credit names its agencies', () =>
  expect(said('id', 'Presiden bersalaman dengan tamunya (Korean Central News Agency via Reuters)')).toEqual([
    'credit.photo: Korean Central News Agency | via | Presiden bersalaman dengan tamunya',
  ]))

test('a date in brackets is no photo credit', () =>
  expect(said('id', '"Sudah selesai," kata Budi, Rabu (6/3/2024).')).toHaveLength(1))

test('a mark that never closes is an error in the sentences, not in the rules', () =>
  expect(() => readMarked('{s Ana} {c said {t yes}.')).toThrow('never closed'))
