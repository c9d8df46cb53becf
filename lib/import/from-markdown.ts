import type { BlockKind } from '@/lib/model/block-kinds'
import type { Outcome } from '@/lib/model/refusal'
import { normalizeText } from '@/lib/text/normalize'
import type { ArticleDraft } from './article-draft'
import { dayIn } from './day-in'
import { layOut, type MarkedLine } from './lay-out'
import type { Known } from './name-blocks'

/** How a line of Markdown begins and what it is then. Tried in order; a line that is none of them is a paragraph. */
const lineMarks: { mark: RegExp; kind: BlockKind }[] = [
  { mark: /^ {0,3}#{1,6}\s+(.*?)\s*#*$/, kind: 'headline' },
  { mark: /^ {0,3}>\s?(.*)$/, kind: 'quote' },
  { mark: /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/, kind: 'list_item' },
]
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|`{3,}.*|~{3,}.*)$/
const frontMatter = /^---\n([\s\S]{0,5000}?)\n---(?:\n|$)/

/**
 * Light Markdown: headings, quotes, lists, emphasis, links. The marks go, the words stay; anything cleverer is
 * read as plain text. Lines of one paragraph are joined, as Markdown means them to be.
 */
export function fromMarkdown(raw: string): Outcome<ArticleDraft> {
  const normal = normalizeText(raw)
  if (!normal.ok) return normal
  const front = frontMatter.exec(normal.value)
  const body = front ? normal.value.slice(front[0].length) : normal.value

  const lines: MarkedLine[] = []
  let open: MarkedLine | null = null
  for (const line of body.split('\n')) {
    if (line.trim() === '' || rule.test(line)) {
      open = null
      continue
    }
    const found = lineMarks.find(({ mark }) => mark.test(line))
    const words = withoutMarks(found ? (found.mark.exec(line)?.[1] ?? '') : line)
    const kind = found?.kind ?? null
    if (open && (kind === null ? open.hint !== 'headline' : kind === 'quote' && open.hint === 'quote'))
      open.text += ` ${words.trim()}`
    else {
      open = { text: words, hint: kind }
      lines.push(open)
    }
  }
  return layOut(lines, front ? knownFrom(front[1]!) : {})
}

/** Links become their words, pictures their description; emphasis and code lose their marks. */
const withoutMarks = (line: string) =>
  line
    .replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=\S)([^*_]{1,2000}?)\1(?![\p{L}\d*_])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')

const frontMatterFields: Record<string, keyof Known> = {
  title: 'headline',
  author: 'byline',
  date: 'publishedOn',
  url: 'url',
  source: 'outlet',
  outlet: 'outlet',
  lang: 'language',
  language: 'language',
}

function knownFrom(front: string): Known {
  const known: Known = {}
  for (const line of front.split('\n')) {
    const [, key, quoted] = /^(\w+)\s*:\s*(.+)$/.exec(line) ?? []
    const field = key && frontMatterFields[key.toLowerCase()]
    if (!field || !quoted) continue
    const value = quoted.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (field === 'publishedOn') known.publishedOn = dayIn(value)
    else if (field === 'url') known.url = /^https?:\/\/\S+$/i.test(value) ? value : null
    else if (field === 'language') known.language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(value) ? value : null
    else known[field] = value
  }
  return known
}
