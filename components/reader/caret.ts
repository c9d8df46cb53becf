/**
 * A caret for a text that is read, not written: where the arrow keys take it. Browsers only offer one when caret
 * browsing is switched on, and few people know the switch. Steps stay inside the blocks they are given, so that
 * the caret never stands in a line that is folded away. Offsets are UTF-16 units of the Revision's text.
 */
const caretSteps = [
  'word_back',
  'word_on',
  'letter_back',
  'letter_on',
  'block_start',
  'block_end',
  'block_back',
  'block_on',
  'text_start',
  'text_end',
] as const
export type CaretStep = (typeof caretSteps)[number]

interface Stretch {
  start: number
  end: number
}

/**
 * @param blocks    where the caret may stand, in reading order
 * @param language  tag of the text: words are cut as that language cuts them
 */
export function moveCaret(
  text: string,
  blocks: readonly Stretch[],
  at: number,
  step: CaretStep,
  language: string,
): number {
  const index = Math.max(
    0,
    blocks.findLastIndex((block) => block.start <= at),
  )
  const block = blocks[index]
  if (!block) return at
  const before = blocks[index - 1]
  const following = blocks[index + 1]
  const words = text.slice(block.start, block.end)
  const within = Math.min(at, block.end) - block.start

  switch (step) {
    case 'block_start':
      return block.start
    case 'block_end':
      return block.end
    case 'text_start':
      return blocks[0]!.start
    case 'text_end':
      return blocks.at(-1)!.end
    case 'block_back':
      return at > block.start ? block.start : (before?.start ?? at)
    case 'block_on':
      return following?.start ?? block.end
    case 'word_on':
    case 'letter_on': {
      const stop = stopsOf(words, step, language).find((each) => each > within)
      return stop === undefined ? (following?.start ?? block.end) : block.start + stop
    }
    case 'word_back':
    case 'letter_back': {
      const stop = stopsOf(words, step, language).findLast((each) => each < within)
      return stop === undefined ? (before?.end ?? block.start) : block.start + stop
    }
  }
}

/** Going on, a word's step ends where the word ends; going back, where it begins: what is selected is whole words. */
function stopsOf(words: string, step: CaretStep, language: string): number[] {
  const byWord = step === 'word_on' || step === 'word_back'
  const parts = [...segmenter(language, byWord ? 'word' : 'grapheme').segment(words)]
  const edges = [...parts.map((part) => part.index), words.length]
  if (!byWord) return edges
  const isWord = parts.map((part) => part.isWordLike)
  const isSpace = parts.map((part) => /^\s+$/u.test(part.segment))
  return edges.filter((_, i) =>
    step === 'word_on'
      ? isWord[i - 1] || (i > 0 && !isSpace[i - 1] && isSpace[i] !== false)
      : isWord[i] || (i < parts.length && !isSpace[i] && isSpace[i - 1] !== false),
  )
}

function segmenter(language: string, granularity: 'word' | 'grapheme' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    // A tag may be well formed and still unknown to the engine.
    return new Intl.Segmenter('und', { granularity })
  }
}

/** The sentence around a caret, inside its block. */
export function sentenceAt(
  text: string,
  blocks: readonly Stretch[],
  at: number,
  language: string,
): Stretch | null {
  const block = blocks.findLast((each) => each.start <= at)
  if (!block || block.end <= block.start) return null
  const words = text.slice(block.start, block.end)
  const within = Math.min(at, block.end - 1) - block.start
  const sentences = segmenter(language, 'sentence').segment(words)
  const { index, segment } = sentences.containing(within)!
  return { start: block.start + index, end: block.start + index + segment.trimEnd().length }
}
