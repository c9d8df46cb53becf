import { type Outcome, refuse } from '@/lib/model/refusal'
import { detectLanguage } from '@/lib/text/language'
import { textLimits, tooLarge } from '@/lib/text/limits'
import type { ArticleDraft } from './article-draft'
import { readHead } from './html-head'
import { type HtmlLine, walkHtml } from './html-walk'
import { layOut, type MarkedLine } from './lay-out'
import { repeatsHeadline } from './line-cues'

/** Fewer letters than this make a teaser, not an article. */
const leastOfAnArticle = 250

/**
 * The article on a web page: its words in reading order and what the page says of it. Only text comes out; scripts,
 * styles, menus, forms and hidden boxes stay behind.
 */
export function fromHtml(html: string): Outcome<ArticleDraft> {
  if (html.length > textLimits.bytes) return refuse('text.too_large', tooLarge(html.length, textLimits.bytes))
  const page = walkHtml(html)
  const known = readHead(page)
  const lines = trustFurniture(articleIn(page.lines))
  if (lines.length === 0) return refuse('text.html_without_text')

  const inText =
    lines.find((line) => line.tag === 'h1') ??
    lines.find((line) => known.headline && repeatsHeadline(line.text, known.headline))
  const headline = inText?.text ?? page.lines.find((line) => line.tag === 'h1')?.text ?? known.headline
  const marked: MarkedLine[] = inText || !headline ? [] : [{ text: headline, hint: 'headline' }]
  let past = !inText
  for (const line of lines) {
    if (line === inText) past = true
    // A heading over the headline is the section's name.
    const heading = line === inText ? 'headline' : !past && line.kind === 'headline' ? 'kicker' : line.kind
    marked.push({ text: line.text, hint: line.furniture ? 'boilerplate' : heading })
  }

  // Sites often say lang="en" because their template did. Their words know better.
  const guess = detectLanguage(marked.map((line) => line.text).join('\n'))
  const said = known.language?.split('-')[0]?.toLowerCase()
  const language = guess.sure && guess.language !== said ? guess.language : (known.language ?? null)
  const draft = layOut(marked, { ...known, language })
  return draft.ok || draft.code !== 'text.empty' ? draft : refuse('text.html_without_text')
}

/** The lines of the longest `<article>`; failing that of `<main>`; failing that all of them. */
function articleIn(lines: HtmlLine[]): HtmlLine[] {
  const letters = new Map<number, number>()
  let inMain = 0
  for (const line of lines) {
    if (line.article > 0) letters.set(line.article, (letters.get(line.article) ?? 0) + line.text.length)
    if (line.inMain) inMain += line.text.length
  }
  const [longest, most] = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])
  // A page whose main text dwarfs its articles uses <article> for the teasers beside it.
  if (most >= leastOfAnArticle && most * 3 >= inMain) return lines.filter((line) => line.article === longest)
  return inMain >= leastOfAnArticle ? lines.filter((line) => line.inMain) : lines
}

/** A box called "share" that holds most of the words holds the article. Then no such name is believed. */
function trustFurniture(lines: HtmlLine[]): HtmlLine[] {
  const length = (some: HtmlLine[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  const furniture = length(lines.filter((line) => line.furniture))
  return furniture * 2 > length(lines) ? lines.map((line) => ({ ...line, furniture: false })) : lines
}
