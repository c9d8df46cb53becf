import { Tokenizer } from 'htmlparser2'
import type { BlockKind } from '@/lib/model/block-kinds'
import {
  closedBy,
  droppedElements,
  droppedRoles,
  elementKinds,
  furnitureWords,
  headElements,
  lineElements,
  tableElements,
  voidElements,
} from './html-elements'

/** One line of a page. `article` numbers the outermost `<article>` it stands in, from 1; 0 is none. */
export interface HtmlLine {
  text: string
  kind: BlockKind | null
  /** The element it stands in. */
  tag: string
  article: number
  inMain: boolean
  /** In a box that calls itself "related", "share", "newsletter"… */
  furniture: boolean
}

export interface HtmlPage {
  lines: HtmlLine[]
  lang: string | null
  title: string
  /** `<meta>` by name, property or itemprop, lower case; the first of each. */
  metas: Record<string, string>
  canonical: string | null
  /** The page's first `<time datetime>`. */
  time: string | null
  jsonLd: string[]
}

interface Open extends Omit<HtmlLine, 'text'> {
  dropped: boolean
  collects: 'title' | 'jsonLd' | null
  /** Depth of the innermost open box, this one included: what a stray end tag may not tear open. */
  box: number
}

/** As deep as browsers go. What is nested deeper is read as if it stood at this depth. */
const deepest = 512

/** The attributes we read; a hostile tag may carry 300,000 others. */
const readAttributes = new Set(
  'lang class id role hidden aria-hidden style name property itemprop content rel href datetime type'.split(
    ' ',
  ),
)

const isCell = (tag: string) => tag === 'td' || tag === 'th'
const isBox = (tag: string) => lineElements.has(tag) || isCell(tag) || tag === 'head'

/**
 * A page's words, line by line, and what its head says. Nothing of a page is run, fetched or kept but text.
 *
 * Stands on htmlparser2's tokenizer and not on its Parser, whose stack costs the square of the nesting: 100,000
 * nested divs took it four seconds. Here the open elements are a short list of our own, and every step of the walk
 * is paid for by a tag of the page, so the cost is linear in its length.
 */
export function walkHtml(html: string): HtmlPage {
  const page: HtmlPage = {
    lines: [],
    lang: null,
    title: '',
    metas: {},
    canonical: null,
    time: null,
    jsonLd: [],
  }
  const open: Open[] = [
    {
      tag: '',
      kind: null,
      article: 0,
      inMain: false,
      furniture: false,
      dropped: false,
      collects: null,
      box: 0,
    },
  ]
  const count = new Map<string, number>()
  let articles = 0
  let line: string[] = []
  let tag = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value: string[] = []

  const inside = () => open.at(-1)!

  const endLine = () => {
    const text = line
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim()
    line = []
    const { kind, tag, article, inMain, furniture } = open[inside().box]!
    if (text) page.lines.push({ text, kind, tag, article, inMain, furniture })
  }

  const onText = (text: string) => {
    const { collects, dropped } = inside()
    if (collects === 'title') page.title += text
    else if (collects === 'jsonLd') page.jsonLd[page.jsonLd.length - 1] += text
    else if (!dropped) line.push(text)
  }

  const closeTo = (depth: number) => {
    if (open.slice(depth).some((element) => lineElements.has(element.tag))) endLine()
    while (open.length > depth) {
      const { tag } = open.pop()!
      count.set(tag, count.get(tag)! - 1)
    }
  }

  const voidTag = (name: string) => {
    if (name === 'br' || name === 'hr') endLine()
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
      page.canonical ??= attributes.href ?? null
    const key = attributes.property ?? attributes.name ?? attributes.itemprop
    if (name === 'meta' && key && attributes.content) page.metas[key.toLowerCase()] ??= attributes.content
  }

  const isHidden = (name: string, at: Open) =>
    droppedElements.has(name) ||
    droppedRoles.has(attributes.role ?? '') ||
    // A page's header is the site's; an article's holds the headline.
    (name === 'header' && at.article === 0 && !at.inMain) ||
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none/i.test(attributes.style ?? '')

  const openTag = () => {
    const name = tag
    if (voidElements.has(name)) return voidTag(name)
    const box = open[inside().box]!
    if (closedBy[box.tag]?.has(name) || (box.tag === 'head' && !headElements.has(name))) closeTo(inside().box)
    if (lineElements.has(name)) endLine()
    else if (isCell(name)) line.push(' ')

    const at = inside()
    // The box that holds a whole page may be called anything.
    const isPage = ['html', 'body', 'main', 'article'].includes(name)
    const dropped = at.dropped || (isHidden(name, at) && name !== 'html' && name !== 'body')
    if (name === 'html') page.lang ??= attributes.lang?.trim() || null
    if (name === 'time' && !dropped) page.time ??= attributes.datetime ?? null
    let collects: Open['collects'] = null
    if (name === 'title' && ['', 'html', 'head'].includes(at.tag) && page.title === '') collects = 'title'
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
      collects = 'jsonLd'
      page.jsonLd.push('')
    }
    if (open.length >= deepest) closeTo(deepest - 1)
    open.push({
      tag: name,
      kind: elementKinds[name] ?? at.kind,
      article: at.article || (name === 'article' && !dropped ? ++articles : 0),
      inMain: at.inMain || name === 'main' || attributes.role === 'main',
      furniture:
        at.furniture ||
        name === 'form' ||
        (!isPage && furnitureWords.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)),
      dropped: dropped || name === 'title',
      collects,
      box: isBox(name) ? open.length : Math.min(at.box, open.length - 1),
    })
    count.set(name, (count.get(name) ?? 0) + 1)
  }

  const closeTag = (name: string) => {
    if (!count.get(name)) return
    for (let depth = open.length - 1; depth > 0; depth--) {
      const at = open[depth]!.tag
      if (at === name) return closeTo(depth)
      if (isBox(at) && !isBox(name)) return
      if (isCell(at) && !tableElements.has(name)) return
    }
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => onText(html.slice(start, end)),
      ontextentity: (codePoint) => onText(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 40)).toLowerCase()
        attributes = {}
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 40)).toLowerCase()
        value = []
      },
      onattribdata: (start, end) => void value.push(html.slice(start, end)),
      onattribentity: (codePoint) => void value.push(String.fromCodePoint(codePoint)),
      onattribend: () => {
        if (readAttributes.has(attribute)) attributes[attribute] ??= value.join('')
      },
      onopentagend: openTag,
      // Only foreign elements may close themselves; `<div/>` is an open div.
      onselfclosingtag: () => (tag === 'svg' || tag === 'math' ? undefined : openTag()),
      onclosetag: (start, end) => closeTag(html.slice(start, Math.min(end, start + 40)).toLowerCase()),
      onend: endLine,
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return page
}
