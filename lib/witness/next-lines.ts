import type { CaptureLink } from '@/lib/model/capture'
import type { Relation } from '@/lib/model/relations'
import type { SourceKind } from '@/lib/model/source-kinds'
import { isSuggestLanguage } from '@/lib/suggest/read-languages'
import { suggest } from '@/lib/suggest/suggest'
import type { SuggestedAttribution, SuggestedClaim, SuggestedHop } from '@/lib/suggest/suggestions'
import { domainsOfAddress } from '@/lib/text/domains'
import { fold } from '@/lib/text/fold'
import { sha256Hex } from '@/lib/text/hash'

interface Span {
  start: number
  end: number
}

/** A party as the page names it, before the base is asked whom it knows. */
export interface NamedHop {
  name: string
  kind: SourceKind
  relation: Relation
  phrase: string | null
  url: string | null
}

export interface NextLine {
  key: string
  by: 'words' | 'link'
  hops: NamedHop[]
  words: string
}

export interface ReadPage {
  text: string
  language: string | null
  links: readonly CaptureLink[]
  /** Its own address: a link to the same house is no way on, unless words say so. */
  url: string | null
}

/**
 * Ways on from a page: who is cited in the paragraph where the excerpt stands, else in the ones beside it, and where
 * the links of that paragraph lead. Nearest first; at most eight, for a person to say yes or no to.
 *
 * @param around  where the excerpt stands; nothing = the whole beginning of the page is looked at
 */
export function nextLines(page: ReadPage, around: readonly Span[]): NextLine[] {
  const blocks = blocksOf(page.text)
  const own = blocks.filter((block) => around.some((span) => meet(block, span)))
  const here = own.length > 0 ? own : blocks.slice(0, 3)
  const first = blocks.indexOf(here[0]!)
  const last = blocks.indexOf(here.at(-1)!)
  const beside =
    own.length > 0 ? [blocks[first - 1], blocks[last + 1]].filter((one) => one !== undefined) : []
  const lines = [
    ...here.flatMap((block) => linesIn(page, block, around)),
    ...beside.flatMap((block) => linesIn(page, block, [])),
  ]
  const seen = new Set<string>()
  return lines.filter(({ key }) => seen.size < seen.add(key).size).slice(0, 8)
}

/** Names and addresses, whatever the case and the marks. 32 hex digits. */
export const lineKey = (hops: readonly { name: string; url: string | null }[]) =>
  sha256Hex(hops.map(({ name, url }) => `${fold(name)} ${url ?? ''}`).join('\n')).slice(0, 32)

function linesIn(page: ReadPage, block: Span, around: readonly Span[]): NextLine[] {
  const text = page.text.slice(block.start, block.end)
  const at = ({ start, end }: Span): Span => ({ start: block.start + start, end: block.start + end })
  const links = page.links.filter((link) => meet(link, block))
  const taken = new Set<CaptureLink>()
  const said: (NextLine & { near: boolean })[] = []
  if (page.language && isSuggestLanguage(base(page.language))) {
    const { claims, attributions, sentences } = suggest(text, base(page.language) as 'en' | 'id')
    for (const claim of claims) {
      const chain = claim.chain.toReversed().filter(({ unresolved }) => !unresolved)
      if (chain.length === 0) continue
      const sentence = sentences.find((one) => meet(one, claim)) ?? claim
      const link = linkFor(links, at(chain[0]!), at(sentence), taken)
      if (link) taken.add(link)
      const hops = chain.map((hop, i) =>
        named(text, hop, claim, attributions, i === 0 ? (link?.url ?? null) : null),
      )
      said.push({
        key: lineKey(hops),
        by: 'words',
        hops,
        words: text.slice(sentence.start, sentence.end).trim(),
        near: around.some((span) => meet(at(sentence), span)),
      })
    }
  }
  const led = links.flatMap((link): NextLine[] => {
    if (taken.has(link) || isOwnHouse(page.url, link.url)) return []
    const name = domainsOfAddress(link.url).at(-1)
    if (!name) return []
    const hops = [
      { name, kind: 'outlet', relation: 'links', phrase: wordsOf(page.text, link), url: link.url } as const,
    ]
    return [{ key: lineKey(hops), by: 'link', hops, words: sentenceAround(page.text, block, link) }]
  })
  const nearFirst = said.toSorted((a, b) => Number(b.near) - Number(a.near))
  return [...nearFirst.map(({ near, ...line }) => line), ...led]
}

function named(
  text: string,
  hop: SuggestedHop,
  claim: SuggestedClaim,
  attributions: readonly SuggestedAttribution[],
  url: string | null,
): NamedHop {
  const by = attributions.find(({ source }) => source && meet(source, hop))
  const phrase = by ? phraseOf(by) : hop
  const isQuote = by?.rule.startsWith('quote.') && by.content.some((one) => meet(one, claim))
  return {
    name: hop.name.replace(/^the (?=\p{Lu})/u, ''),
    kind: hop.kind,
    relation: isQuote ? 'quotes' : by?.rule === 'credit.photo' ? 'credits' : 'reports',
    phrase: text.slice(phrase.start, phrase.end),
    url,
  }
}

/** Cue and source together, unless what was said stands between them. */
function phraseOf({ cue, source, content }: SuggestedAttribution): Span {
  if (!source) return cue
  const both = { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) }
  return content.some((said) => meet(said, both)) ? cue : both
}

/** The link on the very name; else the only one in its sentence. */
function linkFor(links: readonly CaptureLink[], name: Span, sentence: Span, taken: ReadonlySet<CaptureLink>) {
  const free = links.filter((link) => !taken.has(link))
  const on = free.find((link) => meet(link, name))
  if (on) return on
  const within = free.filter((link) => meet(link, sentence))
  return within.length === 1 ? within[0] : undefined
}

function isOwnHouse(own: string | null, other: string): boolean {
  if (!own) return false
  const house = domainsOfAddress(own).at(-1)
  return house !== undefined && domainsOfAddress(other).at(-1) === house
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end).trim() || null

/** The words around a link, cut at the nearest full stops of its paragraph. */
function sentenceAround(text: string, block: Span, { start, end }: Span): string {
  const before = text.slice(block.start, start)
  const after = text.slice(end, block.end)
  const from = block.start + before.search(/[^.!?]*$/u)
  const stop = after.search(/[.!?](?:\s|$)/u)
  return text.slice(from, stop < 0 ? block.end : end + stop + 1).trim()
}

function blocksOf(text: string): Span[] {
  const blocks: Span[] = []
  for (const match of text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g))
    if (/\S/.test(match[0])) blocks.push({ start: match.index, end: match.index + match[0].length })
  return blocks
}

const base = (tag: string) => tag.toLowerCase().split('-')[0]!
const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end
