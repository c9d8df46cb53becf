import type { Span } from './suggestions'

/** An attribution as an annotator marked it. */
export interface MarkedAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

export interface MarkedText {
  text: string
  attributions: MarkedAttribution[]
}

const parts = { s: 'source', c: 'cue', t: 'content' } as const

/**
 * Reads a sentence with marks in it: `{t "No,"} {c said} {s Park}.` Marks may nest; a number joins the parts of one
 * attribution (`{s1 …} {c1 …} {t1 …}`), none means the sentence has one. ¶ is a paragraph break.
 */
export function readMarked(line: string): MarkedText {
  const byNumber = new Map<string, MarkedAttribution>()
  const open: { kind: keyof typeof parts; number: string; start: number }[] = []
  let text = ''
  for (const [piece, kind, number = ''] of line
    .replace(/ ?¶ ?/g, '\n\n')
    .matchAll(/\{([sct])(\d*) |\}|[^{}]+|\{/g)) {
    if (kind) open.push({ kind: kind as keyof typeof parts, number, start: text.length })
    else if (piece === '}') {
      const mark = open.pop()
      if (!mark) throw new Error(`A mark closes that was never opened: ${line}`)
      const attribution = byNumber.get(mark.number) ?? { source: [], cue: [], content: [] }
      attribution[parts[mark.kind]].push({ start: mark.start, end: text.length })
      byNumber.set(mark.number, attribution)
    } else text += piece
  }
  if (open.length > 0) throw new Error(`A mark is never closed: ${line}`)
  return { text, attributions: [...byNumber.values()] }
}

/** The marked sentences of a file: one a line, lines that begin with # are comments. */
export const readMarkedFile = (file: string): MarkedText[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readMarked)
