import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Gold, seedScore } from '@/lib/suggest/seed-score'
import { suggest } from '@/lib/suggest/suggest'
import type { Span, Suggestions } from '@/lib/suggest/suggestions'

const seed = (name: string) => readFileSync(path.join(import.meta.dirname, '../../lib/example', name), 'utf8')

const text = seed('article.txt')
const found = suggest(text, 'id')

test('the example article is read as its annotator read it', () => {
  const gold = JSON.parse(seed('gold.json')) as Gold
  const missed = Object.entries(seedScore(gold, found)).filter(([, { right, wanted }]) => right < wanted)
  expect(missed).toEqual([])
})

test('the example article gives the suggestions it gave before', () =>
  expect(`${retold(text, found)}\n`).toMatchFileSnapshot('golden/example-article.txt'))

/** Suggestions as a person would list them. */
function retold(
  text: string,
  { sentences, attributions, claims, quantities, hedges, conditions }: Suggestions,
): string {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '–')
  return [
    '# Sentences',
    ...sentences.map((s) => `${s.worth.toFixed(2)} ${words(s)} (${s.reasons.join(', ')})`),
    '# Attributions',
    ...attributions.map(
      (a, i) =>
        `${i} ${a.rule}${a.nestedIn === null ? '' : ` in ${a.nestedIn}`}: ${words(a.source)} | ${words(a.cue)} | ${a.content.map(words).join(' + ')}`,
    ),
    '# Claims',
    ...claims.map(
      (c) =>
        `${words(c)} ← ${c.chain.map((h) => `${h.name} (${h.kind}${h.unresolved ? `; perhaps ${h.candidates?.join(' or ')}` : ''})`).join(' → ')}`,
    ),
    '# Quantities',
    ...quantities.map((q) => `${words(q)} = ${q.bound} ${q.value} ${q.unit}`),
    '# Hedges and conditions',
    ...hedges.map((h) => `${h.level} ${h.type}: ${words(h)}`),
    ...conditions.map(words),
  ].join('\n')
}
