/** An object of somebody's JSON-LD. */
export type Node = Record<string, unknown>

export interface ReviewNodes {
  /** ClaimReviews, and Claims that stand by themselves, in the order of the file. */
  nodes: { kind: 'ClaimReview' | 'Claim'; node: Node }[]
  /** Objects by their `@id`, for those who only point at them. */
  byId: Map<string, Node>
}

/** A file of 8 MB has some 200,000 objects; a hostile one is no reason to look further. */
const mostNodes = 400_000

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Every ClaimReview in a JSON value, wherever it stands: alone, in a list, in `@graph`, as the items of a DataFeed or
 * an ItemList, inside an article's `review`. Also the answer of Google's Fact Check Tools API, told by its shape. A
 * Claim that no review speaks of counts too: that is how claims are handed on before anybody has judged them.
 *
 * Walks with a list of its own, so that no depth of nesting can exhaust the stack.
 */
export function reviewNodes(json: unknown): ReviewNodes {
  const found: ReviewNodes = { nodes: [], byId: new Map() }
  const reviewed = new Set<unknown>()
  const todo: unknown[] = [json]
  for (let looked = 0; todo.length > 0 && looked < mostNodes; looked++) {
    const value = todo.pop()
    if (Array.isArray(value)) {
      // From the back, so that what is popped comes in the order of the file.
      for (let i = value.length - 1; i >= 0; i--) todo.push(value[i])
      continue
    }
    if (!isNode(value)) continue
    const id = value['@id'] ?? value.id
    if (typeof id === 'string' && Object.keys(value).length > 1 && !found.byId.has(id))
      found.byId.set(id, value)
    if (isA(value, 'ClaimReview')) {
      found.nodes.push({ kind: 'ClaimReview', node: value })
      for (const item of listOf(field(value, 'itemReviewed'))) {
        reviewed.add(item)
        if (isNode(item) && typeof item['@id'] === 'string') reviewed.add(item['@id'])
      }
    } else if (isA(value, 'Claim')) found.nodes.push({ kind: 'Claim', node: value })
    else if (isToolsClaim(value)) {
      found.nodes.push(...asReviews(value).map((node) => ({ kind: 'ClaimReview' as const, node })))
      continue
    }
    const inside = Object.values(value)
    for (let i = inside.length - 1; i >= 0; i--) if (typeof inside[i] === 'object') todo.push(inside[i])
  }
  found.nodes = found.nodes.filter(
    ({ kind, node }) => kind === 'ClaimReview' || !(reviewed.has(node) || reviewed.has(node['@id'])),
  )
  return found
}

/** Does the object say it is one? `ClaimReview`, `schema:ClaimReview`, `https://schema.org/ClaimReview`, alone or in a list. */
export function isA(node: Node, type: string): boolean {
  return listOf(node['@type'] ?? node.type).some(
    (each) => typeof each === 'string' && each.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, '') === type,
  )
}

/** A property under any of the names it may be written with. */
export function field(node: Node, name: string): unknown {
  for (const key of [name, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`])
    if (node[key] !== undefined && node[key] !== null) return node[key]
  return undefined
}

export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const isToolsClaim = (node: Node) => typeof node.text === 'string' && Array.isArray(node.claimReview)

/** Google's `claims:search` says the same in other names; one claim of it may have several reviews. */
const asReviews = (claim: Node): Node[] =>
  listOf(claim.claimReview)
    .filter(isNode)
    .map((review) => ({
      '@type': 'ClaimReview',
      claimReviewed: claim.text,
      url: review.url,
      headline: review.title,
      datePublished: review.reviewDate,
      inLanguage: review.languageCode,
      author: isNode(review.publisher) ? { name: review.publisher.name ?? review.publisher.site } : undefined,
      reviewRating: { alternateName: review.textualRating },
      itemReviewed: {
        '@type': 'Claim',
        author: claim.claimant ? { name: claim.claimant } : undefined,
        datePublished: claim.claimDate,
      },
    }))
