import { describe, expect, test } from 'vitest'
import { sketch } from '@/lib/chain/sketch'
import { type OutlineNode, outlineOf } from './opened-chain'

/** `article(a(b) c)`; a pointer to a card further up is written `↑a`. */
const written = (node: OutlineNode): string => {
  const name = node.appearance.id.slice(4)
  if (node.again) return `↑${name}`
  return node.cites.length ? `${name}(${node.cites.map(written).join(' ')})` : name
}
const outline = (line: string, without: string[] = []) => {
  const { file } = sketch(line)
  const { root, loose } = outlineOf({
    ...file,
    citations: file.citations.filter(
      (each) => !without.includes(`${each.citingId.slice(4)}>${each.citedId.slice(4)}`),
    ),
  })
  return [root ? written(root) : '', ...loose.map(written)].join(' | ')
}

describe('outline of a chain', () => {
  test('branches keep their order', () =>
    expect(outline('article > post > tv!; article > wire!')).toBe('article(post(tv) wire)'))

  test('two branches that meet show the meeting point once', () =>
    expect(outline('article > a > tv!; article > b > tv')).toBe('article(a(tv) b(↑tv))'))

  test('a circle ends where it began', () => expect(outline('article > a > b > a')).toBe('article(a(b(↑a)))'))

  test('what nothing cites any more is kept apart, with what it cites', () =>
    expect(outline('article > a > b > c; article > d', ['article>a'])).toBe('article(d) | a(b(c))'))

  test('a circle that nothing leads to is kept apart', () =>
    expect(outline('article > a > b > a; article > c', ['article>a'])).toBe('article(c) | a(b(↑a))'))
})
