import { offsetAt, type Point, pointAt, type StartOf, type TreeNode } from './selection'

/** The names that the pieces of the text carry in the page, and the browser's side of `selection.ts`. */
export const pieceStart = 'data-at'

const startOf: StartOf = (node) => {
  const at = (node as Partial<Element>).getAttribute?.(pieceStart)
  return at == null ? null : Number(at)
}

/** The offset in the Revision of a point of the page. */
const textOffset = (root: HTMLElement, node: Node, offset: number) =>
  offsetAt(root as TreeNode, { node: node as TreeNode, offset }, startOf)

const place = (root: HTMLElement, offset: number, lean: 'later' | 'earlier') =>
  pointAt(root as TreeNode, offset, startOf, lean) as (Point & { node: Node }) | null

/** What is between two offsets, as the browser wants it for drawing and selecting. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | null {
  const from = place(root, start, 'later')
  const to = place(root, end, start === end ? 'later' : 'earlier')
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Selects as a person would: the second end is where the next Shift and arrow key goes on. */
export function select(root: HTMLElement, from: number, to: number) {
  const anchor = place(root, from, from <= to ? 'later' : 'earlier')
  const focus = place(root, to, from < to ? 'earlier' : 'later')
  if (anchor && focus) getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** Where the selection begins and ends, in the direction it was made; null when it is elsewhere. */
export function selectedOffsets(root: HTMLElement): { anchor: number; focus: number } | null {
  const selection = getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  const anchor = textOffset(root, selection.anchorNode, selection.anchorOffset)
  const focus = textOffset(root, selection.focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** The line under or over a place on the page: the offset there, or null when no text is near. */
export function offsetInNextLine(root: HTMLElement, at: number, direction: 1 | -1): number | null {
  const rect = rangeOf(root, at, at)?.getClientRects()[0]
  if (!rect) return null
  for (let lines = 0.6; lines < 5; lines += 0.5) {
    const y = direction > 0 ? rect.bottom + rect.height * lines : rect.top - rect.height * lines
    const point = caretFromPoint(rect.left, y)
    const offset = point && root.contains(point.node) ? textOffset(root, point.node, point.offset) : null
    if (offset !== null && offset !== at && offset > at === direction > 0) return offset
  }
  return null
}

// The standard's name and WebKit's.
function caretFromPoint(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
