import { verdictInForce } from '@/lib/model/verdict-in-force'
import { type Finding, nameOf, type Reading } from './reading'

/** Whether the claim still stands where it stood: its passage in the text, its verdict in time. */
export const placeFlags = (reading: Reading): Finding[] => [...lostAnchors(reading), ...stale(reading)]

/**
 * A passage that a person found to be gone (`removed`) is known; an orphan still waits for somebody to
 * look.
 */
function lostAnchors({ extras }: Reading): Finding[] {
  return (extras.anchors ?? [])
    .filter(({ placement }) => placement === 'orphaned')
    .map(({ id, quote }) => ({ code: 'lost-anchor', points: [id], facts: { quote } }))
}

/**
 * What the verdict in force could not know: what was added to the chain or changed in it since, by its own date; and
 * Sources that took their words back, or were weighed anew.
 */
function stale({ chain, extras }: Reading): Finding[] {
  const verdict = verdictInForce(extras.verdicts ?? [])
  const isNews = (at: string) => verdict !== null && at > verdict.at
  const since = verdict?.at.slice(0, 10) ?? ''
  const finding = (id: string, what: 'appearance' | 'citation' | 'source', name: string): Finding => ({
    code: 'stale',
    points: [id],
    facts: { what, name, since },
  })
  return [
    ...chain.appearances.flatMap((each, v) =>
      isNews(each.changedAt) ? [finding(each.id, 'appearance', nameOf(chain, v))] : [],
    ),
    ...chain.citations.flatMap((each, i) =>
      isNews(each.changedAt) ? [finding(each.id, 'citation', nameOf(chain, chain.citing[i]!))] : [],
    ),
    ...chain.parties.flatMap(({ id, name, source }) =>
      source && isNews(source.changedAt) ? [finding(id, 'source', name)] : [],
    ),
  ]
}
