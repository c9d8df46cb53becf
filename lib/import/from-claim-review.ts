import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { SourceKind } from '@/lib/model/source-kinds'
import {
  type ClaimDraft,
  type ClaimsRead,
  draftLimits,
  mostDrafts,
  nowhere,
  type OthersReview,
  type Place,
  type Remark,
} from './claim-draft'
import { field, isA, isNode, listOf, type Node, reviewNodes } from './claim-review-nodes'
import { walkHtml } from './html-walk'
import { readLooseJson } from './loose-json'
import { Mender, shown, withoutTwins } from './mend-field'
import { ratingInWords, ratingOnScale } from './verdict-words'

/**
 * Claims from ClaimReview as it stands in the wild: a JSON file, or the `ld+json` blocks of a page. Lenient in: each
 * repair is remarked on, and a review that cannot be understood is refused alone. What the reviewer concluded stays in
 * the reviewer's words; a code of ours is added only where the words leave no doubt.
 */
export function fromClaimReview(text: string): Outcome<ClaimsRead> {
  const blocks = /^\s*(?:\ufeff)?\s*[[{]/.test(text) ? [text] : walkHtml(text).jsonLd
  const values = blocks.map(readLooseJson).filter((value) => value !== undefined)
  const { nodes, byId } = reviewNodes(values)
  if (nodes.length === 0) return refuse('claims.none_in_file')
  if (nodes.length > mostDrafts) return refuse('csv.too_many_rows', { rows: nodes.length, limit: mostDrafts })
  const drafts: ClaimDraft[] = []
  const remarks: Remark[] = []
  for (const [index, { kind, node }] of nodes.entries()) {
    const mender = new Mender(index + 1)
    const reader = new NodeReader(byId, mender)
    const draft = kind === 'ClaimReview' ? draftFromReview(node, reader) : draftFromClaim(node, reader)
    if (draft && !mender.refused) drafts.push(draft)
    remarks.push(...mender.remarks)
  }
  const single = withoutTwins(drafts)
  return done({ drafts: single.drafts, remarks: [...remarks, ...single.remarks].sort((a, b) => a.at - b.at) })
}

/** Is there any in it? Cheap: for telling files apart. */
export const holdsClaimReview = (text: string): boolean =>
  /["'](?:schema:|https?:\/\/schema\.org\/)?ClaimReview["']|"claimReview"\s*:/.test(text)

/** Reads properties that may be words, a list of them, an object with a name, or a pointer at one. */
class NodeReader {
  constructor(
    readonly byId: ReadonlyMap<string, Node>,
    readonly mender: Mender,
  ) {}

  /** The object itself, where only its `@id` is given. */
  node(value: unknown): Node | null {
    if (!isNode(value)) return null
    const id = value['@id']
    return typeof id === 'string' && Object.keys(value).length === 1 ? (this.byId.get(id) ?? value) : value
  }

  /** The first of several; the others are remarked on. */
  one(node: Node | null, name: string): unknown {
    const [first, ...others] = node ? listOf(field(node, name)) : []
    if (others.length > 0) this.mender.say(name, 'second_in_field', { count: others.length })
    return first
  }

  raw(value: unknown): string {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
    const node = this.node(value)
    if (!node) return ''
    return this.raw(node['@value'] ?? field(node, 'name') ?? field(node, 'alternateName') ?? '')
  }

  words(node: Node | null, name: string, most: number, tooLong?: 'left_out'): string | null {
    const text = this.raw(this.one(node, name))
    const bare = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)
      ? walkHtml(text.slice(0, 200_000))
          .lines.map((line) => line.text)
          .join(' ')
      : text
    if (bare !== text) this.mender.say(name, 'tags_removed')
    return this.mender.words(name, bare, most, tooLong)
  }

  address(value: unknown, name: string): string | null {
    const node = this.node(value)
    return this.mender.address(
      name,
      node ? (field(node, 'url') ?? field(node, 'contentUrl') ?? node['@id']) : this.raw(value),
    )
  }

  day = (node: Node | null, name: string) => this.mender.day(name, this.raw(this.one(node, name)))
  language = (node: Node | null) => this.mender.language('inLanguage', this.raw(this.one(node, 'inLanguage')))
}

function draftFromReview(node: Node, read: NodeReader): ClaimDraft | null {
  const given = read.one(node, 'itemReviewed')
  const item = read.node(given)
  const short = read.words(node, 'claimReviewed', draftLimits.text)
  // Legacy markup reviews a CreativeWork, whose text is an article and not a claim.
  const full = item && isA(item, 'Claim') ? read.words(item, 'text', draftLimits.text) : null
  const text =
    full ?? short ?? (item ? null : read.mender.words('itemReviewed', read.raw(given), draftLimits.text))
  if (text === null) {
    if (!read.mender.refused) read.mender.say('claimReviewed', 'claim_missing')
    return null
  }
  const reviewLanguage = read.language(node)
  const language = item ? (read.language(item) ?? (full ? null : reviewLanguage)) : reviewLanguage
  // `claimReviewed` may be the claim in the reviewer's language, or the claim shortened.
  const isGloss =
    full !== null &&
    short !== null &&
    short !== full &&
    language !== null &&
    reviewLanguage !== null &&
    language !== reviewLanguage
  return {
    at: read.mender.at,
    text,
    language: language ?? reviewLanguage,
    gloss: isGloss ? short : null,
    glossLanguage: isGloss ? reviewLanguage : null,
    note: null,
    ...whoAndWhere(item, read),
    review: reviewOf(node, read),
  }
}

function draftFromClaim(node: Node, read: NodeReader): ClaimDraft | null {
  const text = read.words(node, 'text', draftLimits.text) ?? read.words(node, 'name', draftLimits.text)
  if (text === null) {
    if (!read.mender.refused) read.mender.say('text', 'claim_missing')
    return null
  }
  return {
    at: read.mender.at,
    text,
    language: read.language(node),
    gloss: null,
    glossLanguage: null,
    note: null,
    ...whoAndWhere(node, read),
    review: null,
  }
}

function whoAndWhere(item: Node | null, read: NodeReader): Pick<ClaimDraft, 'source' | 'said' | 'elsewhere'> {
  const author = read.one(item, 'author') ?? read.one(item, 'creator')
  const name = read.mender.words('author', read.raw(author), draftLimits.name)
  const named = item
    ? [
        field(item, 'firstAppearance'),
        field(item, 'appearance'),
        isA(item, 'Claim') ? undefined : (field(item, 'url') ?? field(item, 'sameAs')),
      ]
    : []
  const places = named
    .flatMap(listOf)
    .map((each) => placeOf(each, read))
    .filter((place) => place !== null)
  const seen = new Set<string>()
  const single = places.filter(({ url }) => url !== null && !seen.has(url) && seen.add(url)).slice(0, 50)
  const day = read.day(item, 'datePublished')
  const [first, ...elsewhere] = single
  return {
    source: name === null ? null : { name, kind: kindOf(read.node(author)) },
    said: { ...(first ?? nowhere), on: first?.on ?? day },
    elsewhere,
  }
}

function placeOf(value: unknown, read: NodeReader): Place | null {
  const url = read.address(value, 'appearance')
  const node = read.node(value)
  if (!url) return null
  const publisher = node && (field(node, 'publisher') ?? field(node, 'author'))
  return {
    url,
    archivedUrl: node ? read.mender.address('archivedAt', read.raw(field(node, 'archivedAt'))) : null,
    on: read.day(node, 'datePublished'),
    excerpt: null,
    by: publisher ? read.mender.words('publisher', read.raw(listOf(publisher)[0]), draftLimits.name) : null,
  }
}

function kindOf(author: Node | null): SourceKind {
  if (!author) return 'unknown'
  if (isA(author, 'Person')) return 'person'
  if (isA(author, 'NewsMediaOrganization') || isA(author, 'Newspaper')) return 'outlet'
  if (isA(author, 'Organization') || isA(author, 'GovernmentOrganization') || isA(author, 'NGO'))
    return 'institution'
  return 'unknown'
}

function reviewOf(node: Node, read: NodeReader): OthersReview {
  const rating = read.one(node, 'reviewRating')
  const ratingNode = read.node(rating)
  const words =
    read.words(ratingNode, 'alternateName', draftLimits.verdict, 'left_out') ??
    read.words(ratingNode, 'name', draftLimits.verdict, 'left_out') ??
    (ratingNode ? null : read.mender.words('reviewRating', read.raw(rating), draftLimits.verdict, 'left_out'))
  const page = read.one(node, 'url') ?? read.one(node, 'mainEntityOfPage')
  return {
    by: read.mender.words(
      'author',
      read.raw(read.one(node, 'author') ?? read.one(node, 'publisher')),
      draftLimits.name,
    ),
    url: read.address(page, 'url'),
    on: read.day(node, 'datePublished'),
    title:
      read.words(node, 'headline', draftLimits.name, 'left_out') ??
      read.words(node, 'name', draftLimits.name, 'left_out'),
    words,
    rating: ratingFrom(words, ratingNode, read),
    why:
      read.words(ratingNode, 'ratingExplanation', draftLimits.note, 'left_out') ??
      read.words(node, 'reviewBody', draftLimits.note, 'left_out'),
  }
}

/** Words first: the number is often a default that nobody set. Without words, a number on the scale everybody shares. */
function ratingFrom(words: string | null, rating: Node | null, read: NodeReader) {
  const number = (name: string) => {
    const value = read.raw(read.one(rating, name)).trim()
    return value === '' ? null : Number(value.replace(',', '.'))
  }
  const [value, best, worst] = [number('ratingValue'), number('bestRating'), number('worstRating')]
  const isScale =
    value === null || (best !== null && worst !== null && best > worst && worst <= value && value <= best)
  if (!isScale)
    read.mender.say('reviewRating', 'scale_dropped', {
      value: String(value),
      worst: String(worst ?? '–'),
      best: String(best ?? '–'),
    })
  if (words !== null) {
    const meant = ratingInWords(words)
    if (!meant) read.mender.say('reviewRating', 'verdict_in_words', { found: shown(words) })
    return meant
  }
  return isScale && value !== null && best !== null && worst !== null
    ? ratingOnScale(value, worst, best)
    : null
}
