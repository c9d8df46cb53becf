import type { Cues } from './cues'
import type { Span } from './suggestions'

/** A picture's caption and who it is from, origin first: "(Korean Central News Agency via Reuters)". */
export interface PhotoCredit {
  caption: Span | null
  sources: Span[]
  cue: Span
}

const label = /^(?:foto|photo|picture|image|gambar|dok\.?|dokumentasi|credit|sumber foto)\s*[:/]\s*/iu
const name = /^[\p{Lu}@][\p{L}\p{M}\p{N}.'’&\s-]*$|^(?:dpa|afp|epa)$/u

/** Reads a line as a caption with its credit, or as a credit alone; null where it is neither. */
export function photoCredit(line: string, at: number, cues: Cues): PhotoCredit | null {
  const bracket = /\(([^()]{2,90})\)[.\s]*$/u.exec(line)
  if (bracket?.[1]) {
    const sources = parties(bracket[1], at + bracket.index + 1, cues)
    const caption = line.slice(0, bracket.index).trimEnd()
    const start = line.length - line.trimStart().length
    if (sources && caption !== '')
      return { ...sources, caption: { start: at + start, end: at + caption.length } }
  }
  if (line.length > 120) return null
  const alone = parties(line, at, cues)
  return alone && { ...alone, caption: null }
}

function parties(text: string, at: number, cues: Cues): Omit<PhotoCredit, 'caption'> | null {
  const { via, separators } = cues.photoCredit
  const lead = label.exec(text.trimStart())?.[0] ?? ''
  const from = text.length - text.trimStart().length + lead.length
  const body = text.slice(from)
  const between = new RegExp(`\\s+${via}\\s+|\\s*[${separators}]\\s*`, 'giu')
  const cuts = [...body.matchAll(between)]
  if (cuts.length === 0 && lead === '') return null
  const pieces: Span[] = []
  let start = 0
  for (const [index, end] of [
    ...cuts.map((cut) => [cut.index, cut.index + cut[0].length] as const),
    [body.length, body.length] as const,
  ]) {
    const piece = body.slice(start, index)
    const trimmed = piece.trim().replace(/[.\s]+$/u, '')
    if (!name.test(trimmed) || trimmed.split(/\s+/).length > 7) return null
    const offset = at + from + start + piece.indexOf(trimmed)
    pieces.push({ start: offset, end: offset + trimmed.length })
    start = end
  }
  const cut = cuts[0]
  const cue = cut
    ? {
        start: at + from + cut.index + cut[0].search(/\S/),
        end: at + from + cut.index + cut[0].trimEnd().length,
      }
    : { start: at + from - lead.length, end: at + from - lead.length + lead.trimEnd().length }
  return { sources: pieces, cue }
}
