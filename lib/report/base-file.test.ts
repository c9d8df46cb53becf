import { expect, test } from 'vitest'
import { baseFile } from './base-file'
import type { BaseView } from './base-view'

const counts = { claims: 3, settled: 1, open: 1, wrong: 1 }
const shown: BaseView = {
  view: 'blocks',
  at: '2026-11-24T10:00:00.000Z',
  filter: { language: 'id' },
  strike: null,
  within: [],
  withheld: [],
  blocks: {
    claims: 5,
    blocks: [
      {
        ...counts,
        source: 'src_pos',
        name: '=Pos & "Co"',
        kind: 'outlet',
        retracted: true,
        falls: 3,
        touches: 4,
        ways: [{ source: 'src_witness', name: 'Dewi Lestari', claims: 2 }],
        moreWays: 0,
      },
    ],
    rest: { claims: 0, settled: 0, open: 0, wrong: 0, sources: 0, most: 0 },
    safe: { claims: 1, settled: 1, open: 0, wrong: 0 },
    unfounded: { claims: 1, settled: 0, open: 1, wrong: 0 },
  },
  loads: [
    {
      source: 'src_pos',
      name: '=Pos & "Co"',
      kind: 'outlet',
      grade: 'F',
      retracted: true,
      falls: 3,
      touches: 4,
    },
    {
      source: 'src_witness',
      name: 'Dewi Lestari',
      kind: 'person',
      grade: null,
      retracted: false,
      falls: 2,
      touches: 2,
    },
  ],
  matrix: {
    columns: [{ source: 'src_pos', name: '=Pos & "Co"', claims: 3 }],
    rows: [
      {
        source: 'src_witness',
        name: 'Dewi Lestari',
        retracted: false,
        falls: 2,
        claims: 3,
        direct: 1,
        cells: [2],
      },
    ],
  },
  timeline: {
    undated: 1,
    months: [
      { month: '2026-03', claims: 4, firsts: [{ source: 'src_witness', name: 'Dewi Lestari', claims: 4 }] },
    ],
    firsts: [{ source: 'src_witness', name: 'Dewi Lestari', claims: 4 }],
  },
}
const views = ['blocks', 'list', 'outlets', 'time'] as const

test.each(views)('%s as CSV cannot run in a spreadsheet, and as JSON says the same', (view) => {
  const csv = baseFile('csv', { ...shown, view }, 'en')
  expect(csv.name).toBe(`sanad-base-${view}-2026-11-24`)
  expect(csv.text).not.toMatch(/(^|,)"[=+@-]/m)
  const json = JSON.parse(baseFile('json', { ...shown, view }, 'en').text)
  expect(json).toMatchObject({ format: 'sanad-base/1', view, filter: { language: 'id' }, strike: null })
  expect(csv.text.trim().split('\r\n')).toHaveLength(json.rows.length + 1)
})

test.each(['blocks', 'outlets', 'time'] as const)(
  '%s as a picture has a title, a description and real text',
  (view) => {
    const { text, height } = baseFile('svg', { ...shown, view }, 'id')
    expect(text).toContain('<title id="title">Landasan</title>')
    expect(text).toContain(view === 'time' ? '2026-03' : '=Pos &amp; &quot;Co&quot;')
    expect(text).not.toMatch(/undefined|NaN|base\./)
    expect(height).toBeGreaterThan(100)
  },
)

test.each(
  views.flatMap((view) => (['csv', 'json', 'svg'] as const).map((format) => [view, format] as const)),
)('%s as %s names nobody who must not be named', (view, format) => {
  const named = baseFile(format, { ...shown, view }, 'en').text
  const masked = baseFile(format, { ...shown, view, withheld: ['src_witness'] }, 'en').text
  expect(named).toContain('Dewi')
  expect(masked).not.toMatch(/Dewi|src_witness/)
  expect(masked).toContain('a source known to')
})

test('what is taken out for a what-if is told in the picture and in its name', () => {
  const strike = { sources: [{ source: 'src_pos' as const, name: 'Pos' }], falls: 3, weakens: 0, stands: 1 }
  const { name, text } = baseFile('svg', { ...shown, strike }, 'en')
  expect(name).toMatch(/-what-if$/)
  expect(text).toContain('Taken out: Pos: 3 fall')
})
