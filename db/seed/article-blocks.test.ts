import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromText } from '@/lib/import/from-text'
import type { BlockKind } from '@/lib/model/block-kinds'

const here = (file: string) => readFileSync(new URL(`../../lib/example/${file}`, import.meta.url), 'utf8')
const segments: { role: string; start: number; end: number }[] = JSON.parse(here('gold.json')).segments

/** The annotator's names are finer than ours. */
const kinds: Record<string, BlockKind> = {
  kicker: 'kicker',
  headline: 'headline',
  lede: 'paragraph',
  body: 'paragraph',
  'headline-repeat': 'boilerplate',
  boilerplate: 'boilerplate',
  'photo-caption': 'caption',
  'photo-credit': 'caption',
}

test('the example article falls into the blocks its annotator saw', () => {
  const text = here('article.txt')
  const outcome = fromText(text)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      text,
      headline: 'Bantu Putin, Kim Jong-un Tawarkan 100 Ribu Prajurit Sukarela untuk Lawan Ukraina',
      outlet: 'AKURAT.CO',
      language: 'id',
      publishedOn: null,
      byline: null,
      blocks: segments.map(({ role, start, end }) => ({ kind: kinds[role], start, end })),
    },
  })
})
