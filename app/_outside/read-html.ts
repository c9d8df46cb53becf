import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ArticleDraft } from '@/lib/import/article-draft'
import { fromHtml } from '@/lib/import/from-html'
import { readHead } from '@/lib/import/html-head'
import { walkHtml } from '@/lib/import/html-walk'
import type { CaptureLink } from '@/lib/model/capture'
import type { Finding } from '@/lib/model/capture-kinds'
import { findingOf } from '@/lib/outside/walls'
import { toForm } from '@/lib/text/normalize'
import { type Reading, type Unread, unreadable } from './page-reading'

/** Readability is believed when it found a text, and not much less of one than a plain reading did. */
const believed = { letters: 400, share: 0.4 }
/** More tags than this and no tree is built of the page; the plain reading, which builds none, has to do. */
const mostTags = 60_000
const mostLinks = 500

/**
 * A page's article. Twice over: first by our own reader, which is linear and cannot be slowed (`lib/import`), then by
 * Readability over a tree of the page, which knows better what is the article and what stands beside it. What the page
 * says of itself (schema.org, OpenGraph, meta) goes before what either makes out.
 */
export function readHtml(html: string, unread: Unread, early: (reading: Reading) => void): Reading {
  const page = walkHtml(html)
  const head = readHead(page)
  const host = hostIn(unread.url)
  const canonicalUrl = absolute(page.canonical, unread.url) ?? head.url ?? null
  const shown = page.lines.map((line) => line.text).join('\n')
  const withHead = (draft: ArticleDraft, links: CaptureLink[]): Reading => ({
    mediaType: 'text/html',
    finding: findingOf({ status: unread.status, host, title: page.title, raw: html }, bodyOf(draft), shown),
    title: draft.headline ?? head.headline ?? null,
    byline: head.byline ?? draft.byline,
    outlet: head.outlet ?? draft.outlet,
    language: draft.language,
    publishedOn: head.publishedOn ?? draft.publishedOn,
    canonicalUrl,
    text: draft.text,
    links,
    blocks: draft.blocks,
  })

  const plain = fromHtml(html)
  const first = plain.ok
    ? withHead(plain.value, [])
    : {
        ...unreadable('text/html', 'unreadable'),
        finding: emptyFinding(
          findingOf({ status: unread.status, host, title: page.title, raw: html }, '', shown),
        ),
        title: head.headline ?? null,
        outlet: head.outlet ?? null,
        canonicalUrl,
      }
  early(first)
  if (tagsIn(html) > mostTags) return first

  // A page may leave out its body tag, and linkedom does not put it in.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const links = [...document.querySelectorAll('a[href]')].slice(0, 5000).map((a) => ({
    text: a.textContent ?? '',
    url: absolute(a.getAttribute('href'), unread.url),
  }))
  const found = articleIn(document as unknown as Document, plain.ok ? plain.value.headline : null)
  const least = plain.ok ? bodyOf(plain.value).length * believed.share : 0
  if (found?.ok && bodyOf(found.value).length >= Math.max(believed.letters, least)) {
    const language = plain.ok ? plain.value.language : (head.language ?? found.value.language)
    return withHead({ ...found.value, language }, placed(links, found.value.text))
  }
  return plain.ok ? withHead(plain.value, placed(links, plain.value.text)) : first
}

/** The article as Readability sees it, under its headline. It was written for browsers' trees, and may trip over ours. */
function articleIn(document: Document, headline: string | null) {
  try {
    const article = new Readability(document, { charThreshold: 250 }).parse()
    if (!article?.content) return undefined
    const title = headline ?? article.title ?? ''
    const has = (article.textContent ?? '').trimStart().startsWith(title)
    return fromHtml(`<article>${has ? '' : `<h1>${escaped(title)}</h1>`}${article.content}</article>`)
  } catch {
    return undefined
  }
}

/** A page without a line of text is a wall, or built by scripts; never "read". */
const emptyFinding = (finding: Finding): Finding => (finding === 'read' ? 'thin' : finding)

/** The words of the article itself, without what its blocks say is not part of it. */
const bodyOf = ({ text, blocks }: ArticleDraft) =>
  blocks
    .filter((block) => block.kind !== 'boilerplate')
    .map((block) => text.slice(block.start, block.end))
    .join('\n')

/** Where the page's links stand in the text: each after the one before it. Those of menus are not in it at all. */
function placed(links: { text: string; url: string | null }[], text: string): CaptureLink[] {
  const found: CaptureLink[] = []
  let from = 0
  for (const link of links) {
    const words = toForm(link.text).replace(/\s+/g, ' ').trim()
    if (words.length < 2 || words.length > 500 || !link.url) continue
    const start = text.indexOf(words, from)
    // A menu's "News" may stand far down in the text by chance; a link of the text stands near the last one.
    if (start < 0 || (words.length < 12 && start - from > 4000)) continue
    from = start + words.length
    found.push({ start, end: from, url: link.url })
    if (found.length === mostLinks) break
  }
  return found
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  try {
    const url = new URL(href?.trim() || 'none:', base ?? undefined)
    return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null
  } catch {
    return null
  }
}

function hostIn(url: string | null): string {
  try {
    return new URL(url ?? '').hostname
  } catch {
    return ''
  }
}

function tagsIn(html: string): number {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  return tags
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))
