import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldNames, fieldOf, isOrdered, typed } from './fields'
import { type Fault, parse } from './parse'
import { print } from './print'
import type { Node, Test } from './query'

const faultsOf = (text: string) =>
  parse(text).faults.map(({ code, at }) => [code, text.slice(at.start, at.end)])
/** A tree without the places in the text. */
const bare = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'at' ? undefined : value)))
const treeOf = (text: string) => {
  const { tree, faults } = parse(text)
  expect(faults).toEqual([])
  return (bare(tree) as { of: unknown[] }).of
}
const field = (field: string, ...of: string[]) => ({ is: 'field', field, test: { by: 'any', of } })

test('fields, quoted values, words and what is not wanted', () => {
  expect(treeOf('stage:concluded source:"Daily NK" -tag:x beras')).toEqual([
    field('stage', 'concluded'),
    field('source', 'Daily NK'),
    { is: 'not', of: field('tag', 'x') },
    { is: 'words', text: 'beras' },
  ])
})

test('several values, comparisons and spans', () => {
  expect(treeOf('stage:open,in_review due:<3d independence:1..2 created:2026-10..')).toEqual([
    field('stage', 'open', 'in-review'),
    { is: 'field', field: 'due', test: { by: 'than', sign: '<', value: '3d' } },
    { is: 'field', field: 'independence', test: { by: 'between', from: '1', to: '2' } },
    { is: 'field', field: 'created', test: { by: 'between', from: '2026-10', to: '' } },
  ])
})

test('OR ties what stands beside it, brackets tie more', () => {
  expect(treeOf('a b OR c')).toEqual([
    { is: 'words', text: 'a' },
    {
      is: 'or',
      of: [
        { is: 'words', text: 'b' },
        { is: 'words', text: 'c' },
      ],
    },
  ])
  expect(treeOf('(a b) OR -(c d)')).toMatchObject([
    { is: 'or', of: [{ is: 'and' }, { is: 'not', of: { is: 'and' } }] },
  ])
})

test('nothing typed asks for everything', () => {
  expect(treeOf('')).toEqual([])
  expect(treeOf('   ')).toEqual([])
})

test('a fault names its place', () => {
  expect(faultsOf('stag:open beras')).toEqual([['unknown_field', 'stag']])
  expect(parse('stag:open').faults[0]!.facts.near).toBe('stage')
  expect(faultsOf('stage:finished')).toEqual([['unknown_value', 'stage:finished']])
  expect(faultsOf('beras stage:')).toEqual([['missing_value', 'stage:']])
  expect(faultsOf('independence:many')).toEqual([['not_a_number', 'independence:many']])
  expect(faultsOf('due:soon')).toEqual([['not_a_day', 'due:soon']])
  expect(faultsOf('stage:>open')).toEqual([['not_ordered', 'stage:>open']])
  expect(faultsOf('a "b c')).toEqual([['open_quote', '"b c']])
  expect(faultsOf('(a')).toEqual([['open_bracket', '(']])
  expect(faultsOf('a)')).toEqual([['stray_bracket', ')']])
  expect(faultsOf('()')).toEqual([['empty_group', '()']])
  expect(faultsOf('a OR')).toEqual([['stray_or', 'OR']])
  expect(faultsOf('OR a')).toEqual([['stray_or', 'OR']])
  expect(faultsOf('a -')).toEqual([['stray_minus', '-']])
})

test('what is understood stays, whatever stands beside it', () => {
  expect(bare(parse('stage:nonsense tag:x').tree)).toMatchObject({ of: [field('tag', 'x')] })
})

test('a query as deep or as long as it can be sent is read, and its faults are bounded', () => {
  for (const text of [
    '('.repeat(2000),
    '-'.repeat(2000),
    'a OR '.repeat(400),
    'tag:x '.repeat(330),
    '"'.repeat(2000),
  ]) {
    expect(parse(text).faults.length).toBeLessThan(21)
  }
})

const text = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abz09 -"“:(),.<>=\\OR\u00e9') })
  .filter((one) => one.trim() !== '')
const word = (name: (typeof fieldNames)[number]): fc.Arbitrary<string> => {
  const kind = fieldOf(name)
  if (kind.kind === 'word') return fc.constantFrom(...kind.words.map(typed))
  if (kind.kind === 'number') return fc.nat(99_999).map(String)
  if (kind.kind === 'day') return fc.constantFrom('today', '3d', '-2w', '2026', '2026-11', '2026-11-24')
  return kind.kind === 'name' ? text : text.map((one) => one.toLowerCase())
}
const term: fc.Arbitrary<Node> = fc.oneof(
  text.map((text): Node => ({ is: 'words', text, at: { start: 0, end: 0 } })),
  fc.constantFrom(...fieldNames).chain((name) => {
    const tests: fc.Arbitrary<Test>[] = [
      fc.array(word(name), { minLength: 1, maxLength: 3 }).map((of) => ({ by: 'any', of })),
    ]
    if (isOrdered(fieldOf(name))) {
      tests.push(
        fc
          .tuple(fc.constantFrom('<', '<=', '>', '>='), word(name))
          .map(([sign, value]) => ({ by: 'than', sign, value }) as Test),
      )
      tests.push(
        fc
          .tuple(word(name), fc.oneof(word(name), fc.constant('')))
          .map(([from, to]) => ({ by: 'between', from, to })),
      )
    }
    return fc
      .oneof(...tests)
      .map((test): Node => ({ is: 'field', field: name, test, at: { start: 0, end: 0 } }))
  }),
)
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    term,
    fc
      .array(tie('node'), { minLength: 2, maxLength: 3 })
      .map((of): Node => ({ is: 'and', of: of.flatMap((each) => (each.is === 'and' ? each.of : [each])) })),
    fc
      .array(tie('node'), { minLength: 2, maxLength: 3 })
      .map((of): Node => ({ is: 'or', of: of.flatMap((each) => (each.is === 'or' ? each.of : [each])) })),
    tie('node').map((of): Node => ({ is: 'not', of })),
  ),
}))

test('two dots part a range, and begin a word', () => {
  expect(faultsOf('a OR (..a stage:open)')).toEqual([])
  expect(faultsOf('-..a')).toEqual([])
})

test('what is printed is read back as it was', () => {
  fc.assert(
    fc.property(node, (tree) => {
      const whole: Node = tree.is === 'and' ? tree : { is: 'and', of: [tree] }
      const printed = print(whole)
      const { tree: read, faults } = parse(printed)
      expect(faults satisfies Fault[], printed).toEqual([])
      expect(bare(read), printed).toEqual(bare(whole))
    }),
    { numRuns: 500 },
  )
})

test('whatever is typed is read without a crash, and what was understood can be printed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(...'stage:open-()" ORa,.<>') }), (typed) => {
      const { tree } = parse(typed)
      expect(bare(parse(print(tree)).tree)).toEqual(bare(tree))
    }),
    { numRuns: 500 },
  )
})
