import { graphemeEnd, graphemeStart } from '@/lib/anchor/graphemes'

/**
 * Where a selection on the page stands in the Revision's text, and back.
 *
 * The page shows the text in pieces (a run of a claim, a plain stretch between two), each in an element that knows
 * the offset of its first character. Between the pieces stand things that are no text of the article: paragraph
 * numbers, number chips. A browser reports a selection as any node and offset, often in one of those or in a whole
 * block, so a point is read as the next character of the article at or after it.
 *
 * Knows the four links of a tree and no more, so that it can be tested without a browser. Offsets are UTF-16 units.
 */
export interface TreeNode {
  readonly parentNode: TreeNode | null
  readonly firstChild: TreeNode | null
  readonly nextSibling: TreeNode | null
  /** Of a text node; nothing for any other. */
  readonly nodeValue: string | null | undefined
}

/** The offset of a piece's first character; null for every node that is no piece. A piece holds one text node. */
export type StartOf = (node: TreeNode) => number | null

export interface Point {
  node: TreeNode
  /** Characters into a text node, children into any other. */
  offset: number
}

export interface Span {
  start: number
  end: number
}

/**
 * The offset in the Revision of a point on the page; the end of the last piece for a point after all of them. Null
 * when the point is not inside `root` or `root` holds no text. O(nodes between the point and the next piece).
 */
export function offsetAt(root: TreeNode, point: Point, startOf: StartOf): number | null {
  if (!isInside(root, point.node)) return null
  const piece = point.node.parentNode
  const start = piece && point.node.nodeValue != null ? startOf(piece) : null
  if (start !== null) return start + point.offset

  let node: TreeNode | null =
    point.node.nodeValue == null
      ? (childAt(point.node, point.offset) ?? after(root, point.node))
      : after(root, point.node)
  for (; node; node = next(root, node)) {
    const at = startOf(node)
    if (at !== null) return at
  }
  return endOf(root, startOf)
}

/**
 * The point on the page of an offset. Where two pieces meet, `lean` chooses: a selection begins in the later one and
 * ends in the earlier one, so that it never reaches over what stands between. An offset between two
 * blocks goes to the nearer end of the piece it leans to. Null without text. O(pieces).
 */
export function pointAt(
  root: TreeNode,
  offset: number,
  startOf: StartOf,
  lean: 'later' | 'earlier',
): Point | null {
  let earlier: Point | null = null
  for (let node: TreeNode | null = root; node; node = next(root, node)) {
    const start = startOf(node)
    const text = node.firstChild
    if (start === null || text?.nodeValue == null) continue
    const within = offset - start
    const length = text.nodeValue.length
    if (within > 0 && within < length) return { node: text, offset: within }
    if (within <= 0) {
      const later = { node: text, offset: 0 }
      return lean === 'later' || !earlier ? later : earlier
    }
    earlier = { node: text, offset: length }
  }
  return earlier
}

/**
 * A span as a person means it: forwards, without the spaces at its ends, and never through the middle of a
 * character as a reader counts them (a family emoji, a letter with its accents). Null when nothing is left.
 */
export function tidySpan(text: string, from: number, to: number): Span | null {
  let start = Math.max(0, Math.min(from, to))
  let end = Math.min(text.length, Math.max(from, to))
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start: graphemeStart(text, start), end: graphemeEnd(text, end) } : null
}

function isInside(root: TreeNode, node: TreeNode | null): boolean {
  for (let at = node; at; at = at.parentNode) if (at === root) return true
  return false
}

function childAt(node: TreeNode, index: number): TreeNode | null {
  let child = node.firstChild
  for (let i = 0; child && i < index; i++) child = child.nextSibling
  return child
}

/** The next node in document order, children first; null beyond `root`. */
const next = (root: TreeNode, node: TreeNode) => node.firstChild ?? after(root, node)

/** The first node in document order that lies after the whole of this one. */
function after(root: TreeNode, node: TreeNode): TreeNode | null {
  for (let at: TreeNode | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}

function endOf(root: TreeNode, startOf: StartOf): number | null {
  let end: number | null = null
  for (let node: TreeNode | null = root; node; node = next(root, node)) {
    const start = startOf(node)
    if (start !== null) end = start + (node.firstChild?.nodeValue?.length ?? 0)
  }
  return end
}
