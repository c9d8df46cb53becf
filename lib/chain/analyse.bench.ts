import { analyse } from './analyse'
import { chainsOf } from './chain'
import { chance, popular } from './random-base'
import { sketch } from './sketch'
import { strike } from './strike'

/** `claims` chains of `size` Appearances each, their Sources drawn from one pool. */
function article(claims: number, size: number, pool: number, seed: number) {
  const roll = chance(seed)
  const sketches = Array.from({ length: claims }, (_, claim) => {
    const source = Array.from({ length: size }, (_, i) => (i ? `s${popular(pool, roll)}#${i}` : 'article'))
    const hops = source.slice(1).map((cited, i) => {
      const end = roll() < 0.3 || i === size - 2 ? '!' : ''
      const also = i > 1 && roll() < 0.4 ? `; ${source[1 + Math.floor(roll() * i)]} > ${cited}` : ''
      return `${source[Math.floor(roll() * (i + 1))]} > ${cited}${end}${also}`
    })
    return sketch(`article; ${hops.join('; ')}`, { claim: `${claim}` })
  })
  return {
    claims: sketches.map(({ file }) => ({
      ...file,
      anchors: [],
      evidence: [],
      verdicts: [],
      signOffs: [],
      dismissals: [],
    })),
    sources: [...new Map(sketches.flatMap((each) => each.sources).map((each) => [each.id, each])).values()],
  }
}

const sixtyClaims = article(60, 5, 80, 1)
const oneClaim = article(1, 300, 2_000, 2)
const tangled = article(1, 300, 40, 3)
const chains = chainsOf(sixtyClaims)
const hub = chains[0]!.parties[1]!.id

/** An article of 300 Appearances, from records to flags. */
export const races = () => ({
  races: [
    {
      name: 'calculus, 60 claims of 5',
      ours: () => chainsOf(sixtyClaims).map((chain) => analyse(chain)),
      atMostMs: 5,
    },
    {
      name: 'calculus, one claim of 300, few colours repeat',
      ours: () => chainsOf(oneClaim).map((chain) => analyse(chain)),
      atMostMs: 5,
    },
    {
      name: 'calculus, one claim of 300, every colour repeats',
      ours: () => chainsOf(tangled).map((chain) => analyse(chain)),
      atMostMs: 5,
    },
    { name: 'strike one source in 60 claims', ours: () => strike(chains, new Set([hub])), atMostMs: 5 },
  ],
})
