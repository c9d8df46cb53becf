import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded, unguarded } from '@/lib/text/csv-guard'
import { readCsv, type Separator, separators } from './read-csv'

const cells = (text: string, separator?: Separator) => {
  const read = readCsv(text, separator)
  return read.ok ? read.value.rows.map((row) => row.cells) : read.code
}

test.each([
  ['commas', 'a,b\n1,2\n', ','],
  [
    'Excel where the comma is the decimal point',
    'klaim;sumber\r\n"1,5 juta, katanya";BPS\r\nlain;BPS\r\n',
    ';',
  ],
  ['tabs', 'a\tb\n"x,y;z"\t2\n', '\t'],
  ['bars', 'a|b\n1|2', '|'],
  ['a first line that says so', 'sep=;\na;b,c\n1;2,3\n', ';'],
])('the separator is found: %s', (_, text, separator) =>
  expect(readCsv(text)).toMatchObject({ ok: true, value: { separator } }),
)

test('quotes hold separators, quotes and line ends', () =>
  expect(cells('a,b\r\n"x, ""y""\r\nz",2\r\n')).toEqual([
    ['a', 'b'],
    ['x, "y"\r\nz', '2'],
  ]))

test('a line is counted as an editor counts it, and empty ones are passed over', () => {
  const read = readCsv('\ufeffa,b\n\n"two\nlines",2\n,,\nlast,3')
  expect(read.ok && read.value.rows.map(({ line }) => line)).toEqual([1, 3, 6])
})

test('what stands behind a closing quote is kept', () =>
  expect(cells('a,b\n"x" y,2')).toEqual([
    ['a', 'b'],
    ['x y', '2'],
  ]))

test('a quote that is never closed is told by its line', () =>
  expect(readCsv('a,b\n1,2\n3,"four\n5,6\n')).toMatchObject({
    ok: false,
    code: 'csv.open_quote',
    facts: { line: 3 },
  }))

test("a guard comes off, somebody's own apostrophe stays", () =>
  expect(cells("a,b\n'=1+1,'tis\n'-1,''quoted'\n")).toEqual([
    ['a', 'b'],
    ['=1+1', "'tis"],
    ['-1', "'quoted'"],
  ]))

test('a million separators are read in no time', () => {
  const started = performance.now()
  expect(readCsv(`claim,b\n${'"",'.repeat(500_000)}`).ok).toBe(true)
  expect(performance.now() - started).toBeLessThan(3000)
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^['=+@\t\r\n",;|-]{0,8}$/),
  fc.constantFrom("''", "'=1", '\ufeff=1', '"', '""', 'sep=;'),
)

test('whatever is guarded is unguarded to the letter', () =>
  fc.assert(fc.property(hostile, (text) => unguarded(guarded(text)) === text)))

test('whatever is written by RFC 4180 under any separator is read back to the letter', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...separators),
      fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (separator, rows) => {
        const text = rows
          .map((row) => row.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(separator))
          .join('\r\n')
        const expected = rows.filter((row) => row.some((cell) => cell !== ''))
        expect(cells(text, separator)).toEqual(expected)
      },
    ),
  ))
