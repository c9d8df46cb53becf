import type { LayoutEdge, LayoutNode } from './layout'

/**
 * Made-up graphs shaped like an article's: origins shared unevenly, works that cite one or two, claims that rest
 * on one to three, one article. For tests and benches; the same numbers give the same graph.
 */
export function articleLike(
  size: number,
  seed: number,
  { circles = 0, asked = false }: { circles?: number; asked?: boolean } = {},
): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const chance = chanceFrom(seed)
  const below = (n: number) => Math.floor(chance() * n)
  const claims = Math.max(1, Math.round(size * 0.22))
  const origins = Math.max(1, Math.round(size * 0.28))
  const works = Math.max(0, size - 1 - claims - origins)
  const someOrigin = () => `o${Math.floor(origins * chance() ** 2.2)}`
  const someWork = (before = works) => `w${below(before)}`
  const pairs = new Set<string>()
  const cite = (from: string, to: string) => from !== to && pairs.add(`${from} ${to}`)
  for (let w = 0; w < works; w++)
    for (let k = chance() < 0.7 ? 1 : 2; k > 0; k--)
      cite(w > 0 && chance() < 0.4 ? someWork(w) : someOrigin(), `w${w}`)
  for (let c = 0; c < claims; c++) {
    for (let k = 1 + Math.floor(chance() * chance() * 3); k > 0; k--)
      cite(works > 0 && chance() < 0.8 ? someWork() : someOrigin(), `c${c}`)
    cite(`c${c}`, 'article')
  }
  for (let i = 0; i < circles && works > 1; i++) {
    const [a, b] = [below(works), below(works)]
    if (a === b) continue
    cite(`w${a}`, `w${b}`)
    cite(`w${b}`, `w${a}`)
  }
  const card = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
    id,
    width: 160,
    height: 48,
    ...more,
  })
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  return {
    nodes: [
      ...range(origins).map((i) => card(`o${i}`, asked ? { column: 0 } : {})),
      ...range(works).map((i) => card(`w${i}`)),
      ...range(claims).map((i) => card(`c${i}`, asked ? { fromEnd: 1, place: i } : {})),
      card('article', asked ? { fromEnd: 0 } : {}),
    ],
    edges: [...pairs].map((pair) => {
      const [from, to] = pair.split(' ') as [string, string]
      return { id: pair, from, to }
    }),
  }
}

/** Mulberry32: 32 bits of state are plenty for a made-up graph. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
