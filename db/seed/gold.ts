import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const folder = path.join(process.cwd(), 'lib', 'example')

const Span = z.object({ start: z.int(), end: z.int() })

/** As much of the hand-made annotations as becomes the example. Offsets are UTF-16 units of `article.txt`. */
const Gold = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      fullName: z.string().optional(),
      kind: z.string(),
      outletType: z.string().optional(),
      country: z.string().optional(),
      described: z.string().optional(),
    }),
  ),
  attributions: z.array(
    z.object({ id: z.string(), source: z.string(), sourceSpan: Span.nullish(), cueSpan: Span.nullish() }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      start: z.int(),
      end: z.int(),
      english: z.string(),
      repeats: z.array(Span),
      attributions: z.array(z.string()),
      chain: z.array(z.object({ source: z.string(), type: z.string(), how: z.string() })),
    }),
  ),
})
export type Gold = z.infer<typeof Gold>
export type GoldClaim = Gold['claims'][number]

export const readGold = (): Gold =>
  Gold.parse(JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')))
export const readExampleText = (): Uint8Array => readFileSync(path.join(folder, 'article.txt'))
