import { dayIn } from './day-in'
import type { HtmlPage } from './html-walk'
import type { Known } from './name-blocks'

/** Where pages keep a fact, best first. Names as in `<meta>`, lower case. */
const metaNames = {
  headline: ['og:title', 'twitter:title', 'headline'],
  outlet: ['og:site_name', 'application-name', 'publisher'],
  publishedOn: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'publishdate',
    'pubdate',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'date',
  ],
  byline: ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'],
} as const

/** "Headline - Kompas.com", "Headline | The Post": the site's name behind the last bar or spaced dash. */
const siteSuffix = /\s+[|–—-]\s+[^|–—]{2,40}$/

const clean = (value: unknown, most: number): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text !== '' && text.length <= most ? text : null
}
const webAddress = (value: string | null | undefined) => {
  const text = clean(value, 2000)
  return text && /^https?:\/\/[^\s]+$/i.test(text) ? text : null
}
const first = <T>(values: (T | null)[]) => values.find((value) => value !== null) ?? null

/** What a page's head says of the article. The page's own words are read elsewhere and may know better. */
export function readHead(page: HtmlPage): Known {
  const article = articleNode(page.jsonLd)
  const meta = (field: keyof typeof metaNames, most: number) =>
    first(metaNames[field].map((name) => clean(page.metas[name], most)))
  const dates = [...metaNames.publishedOn.map((name) => page.metas[name]), article?.datePublished, page.time]
  const language =
    clean(page.lang ?? page.metas['og:locale'] ?? article?.inLanguage, 35)?.replace(/_/g, '-') ?? null
  const byline = first([namesOf(article?.author), meta('byline', 500)])
  return {
    headline: first([
      meta('headline', 1000),
      clean(article?.headline, 1000),
      clean(page.title.replace(siteSuffix, ''), 1000),
    ]),
    outlet: first([meta('outlet', 300), namesOf(article?.publisher)]),
    url: first([webAddress(page.canonical), webAddress(page.metas['og:url'])]),
    language: language && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(language) ? language : null,
    publishedOn: first(dates.map((date) => (typeof date === 'string' ? dayIn(date) : null))),
    byline: byline && !/^https?:/i.test(byline) ? byline : null,
  }
}

/** The first thing in the page's JSON-LD that is some kind of article. Bounded: a page may carry megabytes of it. */
function articleNode(scripts: string[]): Record<string, unknown> | null {
  for (const script of scripts) {
    const todo: unknown[] = [parsed(script)]
    for (let looked = 0; todo.length > 0 && looked < 2000; looked++) {
      const node = todo.shift()
      if (Array.isArray(node)) todo.push(...node.slice(0, 500))
      else if (isObject(node)) {
        const types = [node['@type']].flat()
        if (types.some((type) => typeof type === 'string' && /(?:article|posting|report)$/i.test(type)))
          return node
        todo.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
      }
    }
  }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parsed(json: string): unknown {
  if (json.length > 500_000) return null
  try {
    return JSON.parse(json)
  } catch {
    return null // a page's slip, no fault of the person who brings it in
  }
}

/** "Ani Lestari, Budi" from a string, a Person, or a list of either. */
function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((item) => clean(isObject(item) ? item.name : item, 200))
  return clean(names.filter((name) => name !== null).join(', '), 500)
}
