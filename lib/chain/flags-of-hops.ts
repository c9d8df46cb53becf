import type { FlagCode } from '@/lib/model/analysis'
import type { Access } from '@/lib/model/appearance-kinds'
import { carries } from '@/lib/model/relations'
import { isEarlier } from './earlier'
import { marked } from './lines'
import { type Finding, listed, nameOf, type Reading } from './reading'

/** What is odd about single hops: not read, out of reach, cited before it was there, copied from a wire. */
export const hopFlags = (reading: Reading): Finding[] => [
  ...notRead(reading),
  ...dateParadoxes(reading),
  ...wireCopies(reading),
]

const codeOf: Partial<Record<Access, FlagCode>> = { trusted: 'unread-hop', unavailable: 'unavailable-hop' }

/**
 * One flag for each Appearance the article leads to that nobody here has read. The article itself lies
 * before us.
 */
function notRead({ chain, ends }: Reading): Finding[] {
  // Whatever is reached, and is not the article, is cited by something reached.
  const citedBy = new Map<number, number>()
  chain.citations.forEach(({ relation }, i) => {
    const [by, of] = [chain.citing[i]!, chain.cited[i]!]
    if (by !== of && ends.reached[by] && carries(relation) && !citedBy.has(of)) citedBy.set(of, by)
  })
  return marked(ends.reached).flatMap((v) => {
    const { id, access, isArticle } = chain.appearances[v]!
    const code = codeOf[access]
    if (!code || isArticle) return []
    return [
      { code, points: [id], facts: { source: nameOf(chain, v), citing: nameOf(chain, citedBy.get(v)!) } },
    ]
  })
}

/**
 * Nothing can cite what was not there yet, whatever the relation: one of the two dates, or the citation,
 * is wrong.
 */
function dateParadoxes({ chain }: Reading): Finding[] {
  return chain.citations.flatMap((citation, i) => {
    const [by, of] = [chain.citing[i]!, chain.cited[i]!]
    const [citingDate, citedDate] = [chain.appearances[by]!.appearedOn, chain.appearances[of]!.appearedOn]
    if (!citingDate || !citedDate || !isEarlier(citingDate, citedDate)) return []
    const facts = { citing: nameOf(chain, by), cited: nameOf(chain, of), citingDate, citedDate }
    return [{ code: 'date-paradox', points: [citation.id], facts }]
  })
}

/**
 * Two or more Appearances that reprint one agency look like several and are one: the calculus counts them
 * once.
 */
function wireCopies({ chain, ends }: Reading): Finding[] {
  const copiesOf = new Map<number, Set<number>>()
  for (const v of marked(ends.reached))
    for (let k = chain.copies.off[v]!; k < chain.copies.off[v + 1]!; k++) {
      const agency = chain.party[chain.copies.to[k]!]!
      copiesOf.set(agency, (copiesOf.get(agency) ?? new Set()).add(v))
    }
  return [...copiesOf].flatMap(([agency, copies]) => {
    if (copies.size < 2) return []
    const points = [...copies].map((v) => chain.appearances[v]!.id)
    const names = listed([...copies].map((v) => nameOf(chain, v)))
    return [
      {
        code: 'wire-copy',
        points,
        facts: { agency: chain.parties[agency]!.name, copies: copies.size, names },
      },
    ]
  })
}
