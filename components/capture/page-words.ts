interface Span {
  start: number
  end: number
}

/** A run of a paragraph's words: marked when it is part of the excerpt. */
export interface PageRun {
  text: string
  isMarked: boolean
}

export interface Paragraph {
  /** Of its first unit in the text of the page. */
  start: number
  runs: PageRun[]
}

/** The text of a page in paragraphs, with the given stretches marked. Together the runs are the paragraph, unit by unit. */
export function paragraphsOf(text: string, marks: readonly Span[]): Paragraph[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  const paragraphs: Paragraph[] = []
  for (const match of text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)) {
    if (!/\S/.test(match[0])) continue
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = start + match[0].trim().length
    const runs: PageRun[] = []
    let at = start
    const put = (to: number, isMarked: boolean) => {
      if (to > at) runs.push({ text: text.slice(at, to), isMarked })
      at = Math.max(at, to)
    }
    for (const mark of sorted) {
      if (mark.end <= start || mark.start >= end) continue
      put(Math.max(start, mark.start), false)
      put(Math.min(end, mark.end), true)
    }
    put(end, false)
    paragraphs.push({ start, runs })
  }
  return paragraphs
}

/** A picked stretch without the white space at its ends; null when nothing is left of it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = from + words.trim().length
  return to > from ? { start: from, end: to } : null
}

/** Which paragraph a place is in, from 1: what one says to find it again. */
export const paragraphAt = (paragraphs: readonly Paragraph[], place: number) =>
  Math.max(1, paragraphs.findLastIndex(({ start }) => start <= place) + 1)
