import { expect, test } from 'vitest'
import { readStandOff, readTokenLines, readTokenRows, readWorthTable } from './corpus-formats'

test('CofeNet rows: tokens and BIO labels become a text with spans', () => {
  const row = '{"tokens":["She","said","no","."],"labels":["B-source","B-cue","B-content","I-content"]}\n'
  expect(readTokenRows(row)).toMatchObject([
    {
      text: 'She said no .',
      spans: {
        source: [{ start: 0, end: 3 }],
        cue: [{ start: 4, end: 8 }],
        content: [{ start: 9, end: 13 }],
      },
    },
  ])
})

test('PFSA-ID lines: BILOU labels, texts parted by an empty line', () => {
  const texts = readTokenLines('kata\tU-CUE\nSri\tB-PERSON\nMulyani\tL-PERSON\n\nYa\tO\n')
  expect(texts.map(({ text, spans }) => [text, spans])).toEqual([
    ['kata Sri Mulyani', { CUE: [{ start: 0, end: 4 }], PERSON: [{ start: 5, end: 16 }] }],
    ['Ya', {}],
  ])
})

test('PolNeAR stand-off: pieces are joined, offsets beyond the first plane are turned into UTF-16 units', () => {
  const { spans, groups } = readStandOff(
    '😀 She said no.',
    'T1\tSource 2 5\tShe\nT2\tCue 6 10\tsaid\nT3\tContent 11 13\tno\nE1\tCue:T2 Source:T1 Content:T3\n',
  )
  expect(spans.source).toEqual([{ start: 3, end: 6 }])
  expect(groups).toEqual([
    { source: [{ start: 3, end: 6 }], cue: [{ start: 7, end: 11 }], content: [{ start: 12, end: 14 }] },
  ])
})

test('CT24: the columns are found by their names', () =>
  expect(readWorthTable('Sentence_id\tText\tclass_label\n1\tTaxes fell.\tYes\n2\tThank you.\tNo\n')).toEqual([
    { text: 'Taxes fell.', isWorthy: true },
    { text: 'Thank you.', isWorthy: false },
  ]))
