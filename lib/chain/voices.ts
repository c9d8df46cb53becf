import { kinOf } from './kinship'
import type { Lines } from './lines'

/** Which parties each Appearance speaks for, and which of them count as one. */
export interface Voices {
  /** node → parties it speaks for; empty for one that may lie on any number of lines. */
  worn: number[][]
  /** party → parties that count as one with it, itself included. */
  kin: Map<number, number[]>
  /** Could two different lines meet in a colour at all? If not, plain flow is exact. */
  repeated: boolean
}

/**
 * An Appearance speaks for its own Source and, when it republishes, for whoever wrote the text: two
 * papers that print the same wire story are one voice, whatever else they are marked as.
 *
 * The article's own outlet is on every line already. Its other Appearances, as long as they only pass on,
 * are the same desk and wear nothing; when one speaks at first hand it does wear the outlet, so that an
 * outlet's own reporting counts once.
 *
 * O(nodes · length of the longest line of copies).
 *
 * @param live  1 for the nodes that may lie on a line; the others are left bare
 */
export function voicesOf(lines: Lines, live: Uint8Array): Voices {
  const { copies, party, firsthand, root } = lines
  const worn: number[][] = Array.from({ length: lines.n }, () => [])
  const wearers = new Map<number, number>()
  for (let v = 0; v < lines.n; v++) {
    if (!live[v]) continue
    const texts = new Set([v])
    // A Set hands out what is added while it is walked.
    for (const text of texts)
      for (let k = copies.off[text]!; k < copies.off[text + 1]!; k++) texts.add(copies.to[k]!)
    const spokenFor = new Set(Array.from(texts, (text) => party[text]!))
    if (!firsthand[v]) spokenFor.delete(party[root]!)
    worn[v] = [...spokenFor]
    for (const p of spokenFor) wearers.set(p, (wearers.get(p) ?? 0) + 1)
  }
  const kin = kinOf(lines.kin, wearers.keys())
  let repeated = false
  for (const relatives of kin.values())
    if (relatives.reduce((sum, p) => sum + wearers.get(p)!, 0) > 1) repeated = true
  return { worn, kin, repeated }
}

/**
 * As many of these lines as can be kept, short ones first, so that no two share a Source or an owner. A
 * quick answer, not the best one. O(parties on them).
 *
 * @param lines  of which no two share an Appearance
 */
export function keepApart(voices: Voices, lines: readonly number[][]): number[][] {
  const taken = new Set<number>()
  const kept: number[][] = []
  for (const line of lines.toSorted((a, b) => a.length - b.length)) {
    const parties = line.flatMap((v) => voices.worn[v]!)
    if (parties.some((p) => taken.has(p))) continue
    for (const p of parties) for (const q of voices.kin.get(p)!) taken.add(q)
    kept.push(line)
  }
  return kept
}
