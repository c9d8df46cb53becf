// `npm run bench [-- WORD]`: what the project promises about speed and size, each against its peer or limit in this
// same run, as one table. Time is time on a core (both sides in turns, medians of the rounds), so that a busy machine
// slows both alike; what is measured stands in the *.bench.ts beside it.
import { availableParallelism, cpus, loadavg } from 'node:os'

/** Two ways to the same answer: ours may take so many times what the peer takes. */
interface AgainstPeer {
  name: string
  ours: () => unknown
  peer: () => unknown
  atMost: number
}
/** One piece of work, and how many milliseconds it may take; without a limit it is only told. */
interface AgainstLimit {
  name: string
  ours: () => unknown
  atMostMs?: number
}
/** Something measured once a round in a unit of its own. */
interface Measured {
  name: string
  measure: () => Promise<number>
  unit: string
  atMost: number
  rounds: number
}
/** A peer that this machine does not have: said, so that nobody takes silence for a good result. */
interface Missing {
  name: string
  missing: string
}
type Race = AgainstPeer | AgainstLimit | Measured | Missing
interface Racing {
  races: Race[]
  close?: () => Promise<void> | void
}

const benches: Record<string, () => Promise<Racing>> = {
  reading: async () => (await import('@/db/read/reading.bench')).races(),
  verdict: async () => (await import('@/db/write/verdict.bench')).races(),
  calculus: async () => (await import('@/lib/chain/analyse.bench')).races(),
  'quote-check': async () => (await import('@/lib/witness/quote-check.bench')).races(),
  'read-page': async () => (await import('./reading-aside.bench')).races(),
  alike: async () => (await import('@/db/read/alike.bench')).races(),
  layout: async () => (await import('@/lib/chain/layout.bench')).races(),
  'layout-peers': async () => (await import('./layout-peers.bench')).races(),
  base: async () => (await import('@/lib/chain/base.bench')).races(),
  foundations: async () => (await import('@/lib/chain/foundations.bench')).races(),
  'first-page': async () => (await import('./first-page.bench')).races(),
}

// Many short rounds rather than few long ones: what else the machine does then falls on both sides alike.
const rounds = 21
const roundMs = 30
const warmUpMs = 300

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
const onCore = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds on a core for one run, over as many as fit a round. */
async function once(work: () => unknown, runs: number): Promise<number> {
  const from = onCore()
  for (let run = 0; run < runs; run++) await work()
  return (onCore() - from) / runs
}

/** Warms up, and tells how many runs fill a round. */
async function runsFor(work: () => unknown): Promise<number> {
  let runs = 0
  const from = onCore()
  while (runs < 3 || onCore() - from < warmUpMs) {
    await work()
    runs++
  }
  return Math.max(1, Math.round((runs * roundMs) / warmUpMs))
}

async function inTurns(...sides: (() => unknown)[]): Promise<number[]> {
  const runs: number[] = []
  for (const side of sides) runs.push(await runsFor(side))
  const took: number[][] = sides.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, side] of sides.entries()) took[index]!.push(await once(side, runs[index]!))
  return took.map(median)
}

interface Line {
  name: string
  ours: string
  against: string
  ratio: string
  aim: string
  holds: boolean
}

const time = (ms: number) =>
  ms >= 1000
    ? `${(ms / 1000).toFixed(2)} s`
    : ms >= 1
      ? `${ms.toFixed(2)} ms`
      : `${(ms * 1000).toFixed(0)} µs`
const share = (ratio: number) => `${ratio.toFixed(2)}×`

async function run(race: Race): Promise<Line> {
  const { name } = race
  if ('missing' in race) return { name, ours: '—', against: race.missing, ratio: '', aim: '', holds: true }
  if ('measure' in race) {
    const seen: number[] = []
    for (let round = 0; round < race.rounds; round++) seen.push(await race.measure())
    const ours = median(seen)
    const said = (number: number) => `${Number(number.toFixed(2))} ${race.unit}`
    const ratio = ours / race.atMost
    return {
      name,
      ours: said(ours),
      against: said(race.atMost),
      ratio: race.atMost > 0 ? share(ratio) : '',
      aim: race.atMost > 0 ? '≤ 1×' : 'none',
      holds: ours <= race.atMost,
    }
  }
  if ('peer' in race) {
    const [ours, peer] = (await inTurns(race.ours, race.peer)) as [number, number]
    const ratio = ours / peer
    return {
      name,
      ours: time(ours),
      against: time(peer),
      ratio: share(ratio),
      aim: `≤ ${race.atMost}×`,
      holds: ratio <= race.atMost,
    }
  }
  const [ours] = (await inTurns(race.ours)) as [number]
  if (race.atMostMs === undefined)
    return { name, ours: time(ours), against: '', ratio: '', aim: '', holds: true }
  const ratio = ours / race.atMostMs
  return {
    name,
    ours: time(ours),
    against: time(race.atMostMs),
    ratio: share(ratio),
    aim: '≤ 1×',
    holds: ratio <= 1,
  }
}

const wanted = process.argv[2] ?? ''
const lines: Line[] = []
const loads = [loadavg()[0]!]
for (const [bench, open] of Object.entries(benches)) {
  if (!bench.includes(wanted)) continue
  console.error(`measuring: ${bench}`)
  const { races, close } = await open()
  for (const race of races) lines.push(await run(race))
  await close?.()
  loads.push(loadavg()[0]!)
}

const heads = { name: '', ours: 'ours', against: 'peer or limit', ratio: 'ratio', aim: 'aim' }
const wide = (key: keyof typeof heads) => Math.max(...[heads, ...lines].map((line) => line[key].length))
const print = (line: typeof heads, mark = '') =>
  console.log(
    [
      line.name.padEnd(wide('name')),
      ...(['ours', 'against', 'ratio', 'aim'] as const).map((key) => line[key].padStart(wide(key))),
      mark,
    ]
      .join('  ')
      .trimEnd(),
  )
print(heads)
for (const line of lines) print(line, line.holds ? '' : 'over')
console.log(
  `\n${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, Node ${process.version}, load ${loads.map((load) => load.toFixed(1)).join(' → ')}`,
)
