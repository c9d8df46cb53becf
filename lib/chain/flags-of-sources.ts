import { isPoor } from '@/lib/model/source-kinds'
import { areKin } from './kinship'
import { marked } from './lines'
import { type Finding, listed, type Reading } from './reading'

/** What is known about the Sources the article leads to: who owns them, how far they are to be trusted. */
export function sourceFlags(reading: Reading): Finding[] {
  const { chain, ends } = reading
  const present = [...new Set(marked(ends.reached).map((v) => chain.party[v]!))]
  return [
    ...sameOwner(reading, present),
    ...poorGrades(reading, present),
    ...retracted(reading, present),
    ...mutualCitations(reading),
  ]
}

/** Two names, one house. Pairs that a person declared independent do not count. */
function sameOwner({ chain: { parties, kin } }: Reading, present: readonly number[]): Finding[] {
  const houses = new Map<number, number[]>()
  for (const p of present) houses.set(kin.house[p]!, [...(houses.get(kin.house[p]!) ?? []), p])
  return [...houses.values()].flatMap((members) => {
    const tied = members.filter((p) => members.some((q) => q !== p && areKin(kin, p, q)))
    if (tied.length < 2) return []
    const owner = parties[tied[0]!]!.topName
    const facts = { owner, sources: tied.length, names: listed(tied.map((p) => parties[p]!.name)) }
    return [{ code: 'same-owner', points: tied.map((p) => parties[p]!.id), facts }]
  })
}

function poorGrades({ chain: { parties } }: Reading, present: readonly number[]): Finding[] {
  return present.flatMap((p) => {
    const { id, name, source } = parties[p]!
    if (!source?.reliability || !isPoor(source.reliability)) return []
    return [{ code: 'reliability-low', points: [id], facts: { source: name, grade: source.reliability } }]
  })
}

function retracted({ chain: { parties } }: Reading, present: readonly number[]): Finding[] {
  return present.flatMap((p) => {
    const { id, name, source } = parties[p]!
    if (!source?.retractedWhy) return []
    return [{ code: 'retracted-source', points: [id], facts: { source: name, why: source.retractedWhy } }]
  })
}

/** Two Sources that cite each other in *different* works: no ring of texts, but worth knowing. */
function mutualCitations({ chain, rings }: Reading): Finding[] {
  const { n, out, party, parties } = chain
  const ringOf = new Map(rings.flatMap(({ nodes }, ring) => nodes.map((v) => [v, ring] as const)))
  const cites = new Set<string>()
  for (let v = 0; v < n; v++)
    for (let k = out.off[v]!; k < out.off[v + 1]!; k++) {
      const u = out.to[k]!
      const inOneRing = ringOf.has(v) && ringOf.get(v) === ringOf.get(u)
      if (party[v] !== party[u] && !inOneRing) cites.add(`${party[v]} ${party[u]}`)
    }
  return [...cites].flatMap((pair) => {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    if (a > b || !cites.has(`${b} ${a}`)) return []
    const [first, second] = [parties[a]!, parties[b]!]
    return [
      { code: 'mutual-citation', points: [first.id, second.id], facts: { a: first.name, b: second.name } },
    ]
  })
}
