import type { Present } from '@/lib/api/team-answers'
import type { PresencePlace } from '@/lib/api/team-asks'
import type { ClaimId, PersonId } from '@/lib/model/ids'

/** A screen says every ten seconds that it is there; silence for this long is leaving. */
const forgottenAfter = 25_000
/** No more claims than this are remembered: whoever says to be on many at once fills nothing. */
const mostClaims = 5_000
const mostTabs = 100

type Listener = (claimId: ClaimId, present: Present[]) => void

/**
 * Who is looking at which claim, and whose hands are where. In the memory of this process and nowhere else: it is
 * true for seconds, it says nothing that anybody will want to know tomorrow, and it must not wait for a disk. Where
 * several instances share a base, each knows those who are connected to it.
 */
export class Presence {
  #claims = new Map<ClaimId, Map<string, { person: Present; until: number }>>()
  #listeners = new Set<Listener>()

  /** @returns who is there now, this person included */
  arrive(
    claimId: ClaimId,
    person: { id: PersonId; name: string },
    { tab, typing }: { tab: string; typing: PresencePlace | null },
    now: number,
  ): Present[] {
    const tabs = this.#claims.get(claimId) ?? new Map()
    if (!this.#claims.has(claimId) && this.#claims.size >= mostClaims) return []
    const key = `${person.id} ${tab}`
    if (!tabs.has(key) && tabs.size >= mostTabs) return this.here(claimId, now)
    const before = fingerprint(this.here(claimId, now))
    tabs.set(key, { person: { id: person.id, name: person.name, typing }, until: now + forgottenAfter })
    this.#claims.set(claimId, tabs)
    return this.#tellIfNew(claimId, before, now)
  }

  leave(claimId: ClaimId, personId: PersonId, tab: string, now: number): Present[] {
    const before = fingerprint(this.here(claimId, now))
    this.#claims.get(claimId)?.delete(`${personId} ${tab}`)
    return this.#tellIfNew(claimId, before, now)
  }

  /** Each person once, however many tabs they have open. */
  here(claimId: ClaimId, now: number): Present[] {
    const people = new Map<PersonId, Present>()
    for (const { person, until } of this.#claims.get(claimId)?.values() ?? []) {
      if (until <= now) continue
      const known = people.get(person.id)
      people.set(person.id, { ...person, typing: person.typing ?? known?.typing ?? null })
    }
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
  }

  /** Lets go of those who fell silent, and says so. To be called now and then. */
  sweep(now: number) {
    for (const [claimId, tabs] of this.#claims) {
      const silent = [...tabs].filter(([, { until }]) => until <= now)
      for (const [key] of silent) tabs.delete(key)
      if (tabs.size === 0) this.#claims.delete(claimId)
      if (silent.length > 0) this.#tell(claimId, this.here(claimId, now))
    }
  }

  /** @returns what to call to stop listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tellIfNew(claimId: ClaimId, before: string, now: number): Present[] {
    const after = this.here(claimId, now)
    if (fingerprint(after) !== before) this.#tell(claimId, after)
    return after
  }

  #tell(claimId: ClaimId, present: Present[]) {
    for (const listener of this.#listeners) listener(claimId, present)
  }
}

const fingerprint = (present: Present[]) => present.map(({ id, typing }) => `${id} ${typing}`).join()

/** Next bundles a module once per entry point; this must still be one, so it hangs on the process, as the house does. */
const held = globalThis as typeof globalThis & { sanadPresence?: Presence }

export function presence(): Presence {
  if (!held.sanadPresence) {
    const made = new Presence()
    setInterval(() => made.sweep(Date.now()), 5_000).unref()
    held.sanadPresence = made
  }
  return held.sanadPresence
}
