import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { offsetAt, pointAt, type StartOf, type TreeNode, tidySpan } from './selection'

const startOf: StartOf = (node) => {
  const at = (node as { attribs?: Record<string, string> }).attribs?.['data-at']
  return at === undefined ? null : Number(at)
}

/** "Rice costs more. Rain fell." in two blocks: a claim over the second and third word, with its chip. */
const text = 'Rice costs more.\n\nRain fell.'
const page = parseDocument(
  '<main><div><b>¶1</b><p><i data-at="0">Rice </i><u><i data-at="5">costs more</i></u><button>1</button><i data-at="15">.</i></p></div>' +
    '<div><b>¶2</b><p><i data-at="18">Rain fell.</i></p></div></main>',
)
const root = page.firstChild as unknown as TreeNode

function all(): TreeNode[] {
  const nodes: TreeNode[] = []
  const visit = (node: TreeNode) => {
    nodes.push(node)
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child)
  }
  visit(root)
  return nodes
}
const node = (words: string) => all().find((each) => each.nodeValue === words)!
const offset = (words: string, at: number) => offsetAt(root, { node: node(words), offset: at }, startOf)

describe('from the page to the text', () => {
  test('inside a piece, characters are counted from its start', () =>
    expect(offset('costs more', 6)).toBe(11))

  test('a point in a number chip is the character after the chip', () => expect(offset('1', 1)).toBe(15))

  test('a point in a paragraph number is the beginning of the paragraph', () =>
    expect(offset('¶2', 0)).toBe(18))

  test('a triple click ends at the beginning of the next block', () => {
    const second = node('¶2').parentNode!.parentNode!
    expect(offsetAt(root, { node: second, offset: 0 }, startOf)).toBe(18)
  })

  test('select all ends at the end of the text', () =>
    expect(offsetAt(root, { node: root, offset: 2 }, startOf)).toBe(text.length))

  test('a point outside the text is nowhere', () => {
    const elsewhere = parseDocument('<p>menu</p>').firstChild as unknown as TreeNode
    expect(offsetAt(root, { node: elsewhere, offset: 0 }, startOf)).toBeNull()
  })
})

describe('from the text to the page', () => {
  test('where two pieces meet, a selection begins in the later and ends in the earlier', () => {
    expect(pointAt(root, 5, startOf, 'later')).toMatchObject({ node: { nodeValue: 'costs more' }, offset: 0 })
    expect(pointAt(root, 5, startOf, 'earlier')).toMatchObject({ node: { nodeValue: 'Rice ' }, offset: 5 })
  })

  test('an offset between two blocks belongs to the one it leans to', () => {
    expect(pointAt(root, 17, startOf, 'earlier')).toMatchObject({ node: { nodeValue: '.' }, offset: 1 })
    expect(pointAt(root, 17, startOf, 'later')).toMatchObject({
      node: { nodeValue: 'Rain fell.' },
      offset: 0,
    })
  })

  test('every place in the text is found again', () => {
    const where = (at: number, lean: 'later' | 'earlier') =>
      offsetAt(root, pointAt(root, at, startOf, lean)!, startOf)
    for (let at = 0; at < 16; at++) expect([where(at, 'later'), where(at, 'earlier')]).toEqual([at, at])
    for (let at = 19; at <= text.length; at++)
      expect([where(at, 'later'), where(at, 'earlier')]).toEqual([at, at])
    expect([where(16, 'earlier'), where(18, 'later')]).toEqual([16, 18])
  })
})

describe('what was meant', () => {
  const meant = (words: string, from: number, to: number) => {
    const span = tidySpan(words, from, to)
    return span && words.slice(span.start, span.end)
  }

  test('spaces at the ends are left out, and backwards is the same as forwards', () => {
    expect(meant('a  rise of 12 %  ', 2, 17)).toBe('rise of 12 %')
    expect(meant('a  rise of 12 %  ', 17, 2)).toBe('rise of 12 %')
  })

  test('nothing but spaces is nothing', () => expect(meant('a   b', 1, 4)).toBeNull())

  test('a family, a flag and an accent are never cut', () => {
    expect(meant('the 👩‍👩‍👧‍👦 said', 4, 6)).toBe('👩‍👩‍👧‍👦')
    expect(meant('in 🇮🇩 today', 3, 5)).toBe('🇮🇩')
    expect(meant('cafe\u0301 is', 3, 4)).toBe('e\u0301')
  })

  test('a span of words never begins or ends inside a character', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (words, from, to) => {
        const span = tidySpan(words, from, to)
        if (!span) return
        const edges = [...new Intl.Segmenter('und').segment(words)].map((each) => each.index)
        expect([...edges, words.length]).toContain(span.start)
        expect([...edges, words.length]).toContain(span.end)
      }),
    ))
})
