import type { Block } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'

/** One line of the little page: where it stands, how long it is, and whose claim is on it. */
export interface PageLine {
  y: number
  /** 0 to 1 of the page's width. */
  length: number
  claims: ClaimId[]
}

export interface PageLines {
  lines: PageLine[]
  /** The height at which each claim is first made. */
  claimAt: Map<ClaimId, number>
  pitch: number
}

const usual = { signs: 36, pitch: 9, leastPitch: 5 }

/**
 * The article as a page seen from afar: a line of ink for a line of text, true to its length, so that a reader sees
 * which part of it rests on what. Paragraphs are spread over the height that the claims beside it need.
 *
 * @param height  what there is below the headline
 * @param spans   the stretches of text each claim is anchored to
 */
export function pageLines(
  blocks: readonly Block[],
  spans: readonly { claimId: ClaimId; start: number; end: number }[],
  height: number,
): PageLines {
  const read = blocks.filter((block) => block.kind !== 'boilerplate' && block.end > block.start)
  const signsOf = (block: Block) => block.end - block.start
  const all = read.reduce((sum, block) => sum + signsOf(block), 0)
  // Lines take about three fifths of the height, the gaps between paragraphs the rest.
  const pitch = Math.max(usual.leastPitch, Math.min(usual.pitch, (height / all) * usual.signs * 0.6))
  // A page with more text than it has room for gets longer lines, not smaller ones.
  const lineRoom = Math.max(1, Math.floor((height * 0.7) / pitch) - read.length)
  const signs = Math.max(usual.signs, Math.ceil(all / lineRoom))
  const count = read.reduce((sum, block) => sum + Math.ceil(signsOf(block) / signs), 0)
  const gap = read.length > 1 ? Math.max(0, (height - count * pitch) / (read.length - 1)) : 0

  const lines: PageLine[] = []
  const claimAt = new Map<ClaimId, number>()
  let y = 0
  for (const block of read) {
    for (let from = block.start; from < block.end; from += signs) {
      const to = Math.min(block.end, from + signs)
      const claims = [
        ...new Set(spans.filter((s) => s.start < to && s.end > from).map(({ claimId }) => claimId)),
      ]
      lines.push({ y: Math.round(y * 10) / 10, length: (to - from) / signs, claims })
      for (const claim of claims) if (!claimAt.has(claim)) claimAt.set(claim, Math.round(y))
      y += pitch
    }
    y += gap
  }
  return { lines, claimAt, pitch }
}
