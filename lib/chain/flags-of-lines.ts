import { isUnnamed } from '@/lib/model/source-kinds'
import { type Finding, listed, nameOf, type Reading, sourceOf } from './reading'

/** Where the lines end: nowhere, in the dark, in one place, in a circle. */
export const lineFlags = (reading: Reading): Finding[] => [
  ...singleOrigin(reading),
  ...anonymousOrigins(reading),
  ...untraced(reading),
  ...unsourced(reading),
  ...rings(reading),
]

/** One independent origin; `origins` may be more when they all run through the same hands. */
function singleOrigin({ chain, ends, independence, loadBearing }: Reading): Finding[] {
  if (independence.atLeast !== 1 || independence.atMost !== 1) return []
  const names = listed(ends.origins.map((v) => nameOf(chain, v)))
  const through = listed(loadBearing.map((p) => chain.parties[p]!.name))
  return [
    {
      code: 'single-origin',
      points: ends.origins.map((v) => chain.appearances[v]!.id),
      facts: { origins: ends.origins.length, names, carriers: loadBearing.length, through },
    },
  ]
}

function anonymousOrigins({ chain, ends }: Reading): Finding[] {
  return ends.origins
    .filter((v) => isUnnamed(sourceOf(chain, v)?.kind ?? 'unknown'))
    .map((v) => ({
      code: 'anonymous-origin',
      points: [chain.appearances[v]!.id],
      facts: { source: nameOf(chain, v) },
    }))
}

/** A line that ends with somebody who only passes it on. Serious when no other line does better. */
function untraced({ chain, ends }: Reading): Finding[] {
  return ends.untraced.map((v) => ({
    code: 'untraced',
    severity: ends.origins.length ? 'caution' : 'serious',
    points: [chain.appearances[v]!.id],
    facts: {
      source: nameOf(chain, v),
      named: isUnnamed(sourceOf(chain, v)?.kind ?? 'unknown') ? 'no' : 'yes',
      origins: ends.origins.length,
    },
  }))
}

function unsourced({ chain, ends }: Reading): Finding[] {
  if (!ends.unsourced) return []
  return [
    {
      code: 'unsourced',
      points: [chain.appearances[chain.root]!.id],
      facts: { article: nameOf(chain, chain.root) },
    },
  ]
}

function rings({ chain, rings }: Reading): Finding[] {
  return rings.map(({ nodes }) => ({
    code: 'circular',
    points: nodes.map((v) => chain.appearances[v]!.id),
    facts: { appearances: nodes.length, names: listed(nodes.map((v) => nameOf(chain, v))) },
  }))
}
