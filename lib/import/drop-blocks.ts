import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { ArticleDraft } from './article-draft'

/**
 * The draft without some of its blocks, as if the page had never had them. The empty lines around a dropped block
 * fall together into the widest of them, so neither a gap nor a seam shows where it stood.
 *
 * @param dropped  indexes into `draft.blocks`; others are ignored
 */
export function dropBlocks(draft: ArticleDraft, dropped: number[]): Outcome<ArticleDraft> {
  const away = new Set(dropped)
  let text = ''
  let gap = ''
  let before = 0
  const blocks: ArticleDraft['blocks'] = []
  draft.blocks.forEach((block, i) => {
    const between = draft.text.slice(before, block.start)
    if (between.length > gap.length) gap = between
    before = block.end
    if (away.has(i)) return
    // What stood above a dropped first block goes with it.
    if (blocks.length > 0 || !away.has(0)) text += gap
    const start = text.length
    text += draft.text.slice(block.start, block.end)
    blocks.push({ kind: block.kind, start, end: text.length })
    gap = ''
  })
  if (blocks.length === 0) return refuse('text.no_words_left')
  if (!away.has(draft.blocks.length - 1)) text += draft.text.slice(before)
  return done({ ...draft, text, blocks })
}
