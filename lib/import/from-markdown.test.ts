import { expect, test } from 'vitest'
import { fromMarkdown } from './from-markdown'

test('the marks go, the words stay', () => {
  const draft = fromMarkdown(`---
title: "Beras Naik"
author: Sari Dewi
date: 2022-08-08
url: javascript:alert(1)
lang: id
---

# Beras **Naik**

Harga beras [naik](https://example.org/a) 12 persen,
kata *menteri* itu dalam nama_file_ini.

> Kami akan
> membantu.

- satu
- dua

---

![Pasar Induk](x.jpg)
`)
  expect(draft).toMatchObject({
    ok: true,
    value: {
      headline: 'Beras Naik',
      byline: 'Sari Dewi',
      publishedOn: '2022-08-08',
      url: null,
      language: 'id',
      text: `Beras Naik

Harga beras naik 12 persen, kata menteri itu dalam nama_file_ini.

Kami akan membantu.

satu

dua

Pasar Induk`,
    },
  })
  expect(draft.ok && draft.value.blocks.map((block) => block.kind)).toEqual([
    'headline',
    'paragraph',
    'quote',
    'list_item',
    'list_item',
    'paragraph',
  ])
})

test('a megabyte of marks takes no time to speak of', () => {
  const started = performance.now()
  for (const mark of ['*', '_', '[', '](', '`', '**a', '[a](', '> ', '# '])
    fromMarkdown(mark.repeat(1_000_000 / mark.length))
  expect(performance.now() - started).toBeLessThan(10_000)
}, 60_000)
