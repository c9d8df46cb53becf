import { z } from 'zod'
import { place } from '@/lib/anchor/place'
import { drift } from '@/lib/drift/compare'
import { done, refuse } from '@/lib/model/refusal'
import { isSuggestLanguage } from '@/lib/suggest/read-languages'
import { suggest } from '@/lib/suggest/suggest'
import { decodeText } from '@/lib/text/decode'
import { detectLanguage } from '@/lib/text/language'
import { normalizeText } from '@/lib/text/normalize'
import { readBytes, readJsonFile } from '../read-file'
import type { Verb } from '../verb'

export const suggestFor: Verb = {
  usage: 'suggest FILE [--lang xx] [--json]',
  says: 'Sentences worth checking, who is cited for what, and the chains a text gives.',
  options: { lang: { type: 'string' } },
  words: [1, 1],
  async run({ words: [name = ''], options, here }) {
    const bytes = await readBytes(here, name)
    if (!bytes.ok) return bytes
    const decoded = decodeText(bytes.value)
    const text = decoded.ok ? normalizeText(decoded.value) : decoded
    if (!text.ok) return text
    const language = String(options.lang ?? detectLanguage(text.value).language)
    if (!isSuggestLanguage(language)) return refuse('text.language_unknown', { language })
    const found = suggest(text.value, language)
    return done({
      json: found,
      lines: found.claims.map(
        ({ start, end, chain }) =>
          `${text.value.slice(start, end)}  ←  ${chain.map((link) => link.name).join(' → ')}`,
      ),
    })
  },
}

const Side = z.object({ lang: z.string(), text: z.string() })
const Cases = z.object({ cases: z.array(z.object({ id: z.string(), origin: Side, citing: Side })) })

export const comparePairs: Verb = {
  usage: 'drift FILE [--json]',
  says: 'What changed between each pair of excerpts.',
  words: [1, 1],
  async run({ words: [name = ''], here }) {
    const json = await readJsonFile(here, name)
    if (!json.ok) return json
    const parsed = Cases.safeParse(json.value)
    if (!parsed.success) return refuse('ask.malformed', { what: z.prettifyError(parsed.error) })
    const cases = parsed.data.cases.map(({ id, origin, citing }) => ({
      id,
      flags: drift(origin, citing).map(({ code }) => code),
    }))
    return done({ json: { cases }, lines: cases.map(({ id, flags }) => `${id}  ${flags.join(' ') || '–'}`) })
  },
}

const Anchors = z.object({
  text: z.string(),
  anchors: z.array(
    z.looseObject({
      quote: z.string().min(1),
      prefix: z.string().default(''),
      suffix: z.string().default(''),
      start: z.int().default(0),
      end: z.int().default(0),
    }),
  ),
})

export const placeAnchors: Verb = {
  usage: 'place FILE [--json]',
  says: 'Where each anchor is in a text, and how sure that is.',
  words: [1, 1],
  async run({ words: [name = ''], here }) {
    const json = await readJsonFile(here, name)
    if (!json.ok) return json
    const parsed = Anchors.safeParse(json.value)
    if (!parsed.success) return refuse('ask.malformed', { what: z.prettifyError(parsed.error) })
    const placements = parsed.data.anchors.map((anchor) => ({
      ...('id' in anchor ? { id: anchor.id } : {}),
      ...place(anchor, parsed.data.text),
    }))
    return done({
      json: { placements },
      lines: placements.map(
        (one) =>
          `${one.placement}  ${'start' in one ? `${one.start}–${one.end}` : '–'}  ${one.score.toFixed(2)}`,
      ),
    })
  },
}
