import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvText } from './csv-cell'

/** A plain RFC 4180 reader, and the one rule to undo the guard. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let [row, field, quoted] = [[] as string[], '', false]
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted && c === '"' && text[i + 1] === '"') field += text[++i]
    else if (c === '"') quoted = !quoted
    else if (!quoted && c === ',') [row, field] = [[...row, field], '']
    else if (!quoted && c === '\r' && text[i + 1] === '\n') {
      rows.push([...row, field])
      ;[row, field] = [[], '']
      i++
    } else field += c
  }
  return rows
}
const unguarded = (field: string) => field.replace(/^'/, '')

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u200b=1',
  '\ufeff=1',
  '\u202e=1',
  '＝1',
  '＠A1',
  '=1,"x"\n2',
  '\u0000=1',
])('%j is no formula', (text) => expect(csvCell(text).startsWith(`"'`)).toBe(true))

test.each(['plain', 'a,b', 'a "quoted" word', 'two\r\nlines', '5 km', '日本', '(-5)'])(
  '%j is left as it is',
  (text) => expect(csvCell(text)).toBe(`"${text.replaceAll('"', '""')}"`),
)

test('numbers stay numbers, nothing is nothing', () => {
  expect(csvCell(-1.5)).toBe('-1.5')
  expect(csvCell(null)).toBe('""')
})

test('whatever was written is read back to the letter', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+@\t\r\n",-]{0,6}$/))
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
      const [, ...back] = read(csvText(['a', 'b'], rows))
      expect(back.map((row) => row.map(unguarded))).toEqual(rows)
    }),
  )
})
