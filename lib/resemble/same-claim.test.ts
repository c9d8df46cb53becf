import { expect, test } from 'vitest'
import { marksOf } from './marks'
import pairs from './pairs.json'
import { likeness } from './same-claim'

interface Pair {
  same: boolean
  a: ReturnType<typeof marksOf>
  b: ReturnType<typeof marksOf>
  words: string
}
const written: Pair[] = (pairs as [string, string, string, string, string][]).map(
  ([truth, langA, textA, langB, textB]) => ({
    same: truth === 'same',
    a: marksOf(textA, langA),
    b: marksOf(textB, langB),
    words: `${textA} | ${textB}`,
  }),
)

/** Proposed as the same: how many of those are, and how many of those that are the same were proposed at all. */
function measured(all: Pair[]) {
  const judged = all.map((pair) => ({ ...pair, found: likeness(pair.a, pair.b) }))
  const calledSame = judged.filter(({ found }) => found.kind === 'same')
  const shown = judged.filter(({ found }) => found.kind !== null)
  return {
    precision: calledSame.filter(({ same }) => same).length / calledSame.length,
    recall: shown.filter(({ same }) => same).length / judged.filter(({ same }) => same).length,
    wrong: calledSame.filter(({ same }) => !same).map(({ words }) => words),
    missed: judged.filter(({ same, found }) => same && !found.kind).map(({ words }) => words),
  }
}

/** Written after the thresholds were set, and not looked at while setting them. */
const heldOut: Pair[] = (
  [
    [
      true,
      'id',
      'Bank Indonesia menahan suku bunga acuan di 6 persen',
      'Suku bunga acuan tetap ditahan Bank Indonesia pada 6 persen',
    ],
    [
      true,
      'id',
      'Gunung Merapi meletus dan memuntahkan abu setinggi 3.000 meter',
      'Letusan Gunung Merapi memuntahkan abu hingga 3 ribu meter',
    ],
    [
      true,
      'id',
      'KPK menangkap tiga pejabat Kementerian Perhubungan',
      'Tiga pejabat di Kementerian Perhubungan ditangkap KPK',
    ],
    [
      true,
      'en',
      'The city spent $4 million on a new stadium roof',
      'A new roof for the stadium cost the city 4 million dollars',
    ],
    [
      true,
      'en',
      'Scientists found microplastics in human blood',
      'Microplastics were found in human blood by scientists',
    ],
    [true, 'en', 'Unemployment is at its lowest level in fifty years', 'The lowest unemployment in 50 years'],
    [
      false,
      'id',
      'Bank Indonesia menahan suku bunga acuan di 6 persen',
      'Bank Indonesia mencetak uang pecahan baru',
    ],
    [
      false,
      'id',
      'KPK menangkap tiga pejabat Kementerian Perhubungan',
      'KPK menangkap lima pejabat Kementerian Pertanian',
    ],
    [false, 'id', 'Gunung Merapi meletus pada 2010', 'Gunung Merapi tidak meletus pada 2010'],
    [
      false,
      'en',
      'The city spent $4 million on a new stadium roof',
      'The city spent $9 million on a new stadium roof',
    ],
    [
      false,
      'en',
      'Scientists found microplastics in human blood',
      'Scientists found water on the far side of the moon',
    ],
    [
      false,
      'en',
      'Unemployment is at its lowest level in fifty years',
      'Inflation is at its highest level in forty years',
    ],
  ] as [boolean, string, string, string][]
).map(([same, language, a, b]) => ({
  same,
  a: marksOf(a, language),
  b: marksOf(b, language),
  words: `${a} | ${b}`,
}))

test('what says the same in other words is shown, and what only looks the same is never called so', () => {
  const { wrong, missed } = measured(written)
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] })
})

test('nor on pairs that nobody tuned it on, but for one paraphrase', () => {
  const { wrong, recall } = measured(heldOut)
  expect(wrong).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(5 / 6)
})

test('a number that is written otherwise is the same number, and one that differs keeps two statements apart', () => {
  const of = (text: string, language: string) => [...marksOf(text, language).numbers]
  expect(of('hampir 1,3 juta tentara', 'id')).toEqual(of('nearly 1.3 million soldiers', 'en'))
  expect(of('seratus ribu tentara', 'id')).toEqual(of('병력 10만 명', 'ko'))
  expect(of('40 percent', 'en')).toEqual(of('40%', 'ru'))
  expect(of('8 Agustus 2022', 'id')).toEqual([])
})

test('a state is one in every language it is written in', () => {
  for (const [text, language] of [
    ['Korea Utara', 'id'],
    ['North Koreans', 'en'],
    ['북한은', 'ko'],
    ['朝鲜向', 'zh'],
  ])
    expect([...marksOf(`x ${text}`, language!).names]).toContain('KP')
  expect([...marksOf('kata Россия и Украину', 'ru').names]).toEqual(expect.arrayContaining(['RU', 'UA']))
})

test('whatever the text is, it is read in bounded time', () => {
  const started = performance.now()
  marksOf('ก'.repeat(200_000), 'th')
  marksOf('Kim '.repeat(50_000), 'en')
  marksOf('\u{1F600}\ud800'.repeat(20_000), null)
  expect(performance.now() - started).toBeLessThan(3000)
})
