import {
  baseClaims,
  baseClaimsAfter,
  baseParties,
  basePartiesAfter,
  claimIdsOf,
  claimsLeaningOn,
} from '@/db/read/base-columns'
import { allJudgements } from '@/db/read/find-judgements'
import type { Store } from '@/db/store'
import { Foundations } from '@/lib/chain/foundations'
import type { ArticleId, ClaimId, SourceId } from '@/lib/model/ids'
import type { Notice } from '@/lib/model/notice'

/** How many rows are read at a time; between two reads everybody else is served. */
const batch = 500

/**
 * What the newsroom's claims rest on, kept in this process: read once, in batches and off the path of any request, and
 * then kept fresh by Notices, of this process and (through `_door/follow-others`) of others. Nobody who asks waits for
 * it: they get what is there, with how much of it there is and when it was last brought up to date.
 */
export class KeptFoundations {
  foundations = new Foundations()
  /** Everything was read at least once. */
  ready = false
  /** When what is shown was last known to agree with the store. */
  at: string
  #due = new Set<ClaimId>()
  #dueSources = new Set<SourceId>()
  #merged = new Set<SourceId>()
  #all = false
  #busy: Promise<void> | undefined
  #again = false
  /** What was worked out of the state at `version`. */
  readonly #worked = new Map<string, { version: number; value: unknown }>()

  constructor(
    readonly store: Store,
    readonly now: () => string,
  ) {
    this.at = now()
    store.announcer.listen((notices) => void this.#hear(notices))
    this.#begin(() => this.#readAll())
  }

  /** Resolves when everything heard so far has been taken in, or after so many milliseconds. */
  async settled(mostMs: number): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, mostMs).unref())
    await Promise.race([this.#busy ?? Promise.resolve(), late])
  }

  /** Worked out once for each state of the base and each question. */
  worked<T>(question: string, work: () => T): T {
    const { version } = this.foundations
    const known = this.#worked.get(question)
    if (known?.version === version) return known.value as T
    const value = work()
    // Questions are the filters people choose; a handful is held, the oldest goes first.
    if (this.#worked.size >= 40) this.#worked.delete(this.#worked.keys().next().value!)
    this.#worked.delete(question)
    this.#worked.set(question, { version, value })
    return value
  }

  #begin(work: () => Promise<void>) {
    const run = async () => {
      try {
        await work()
        this.at = this.now()
      } catch (fault) {
        console.error(`What the claims rest on could not be read: ${(fault as Error).message}`)
      }
    }
    this.#busy = run().finally(() => {
      this.#busy = undefined
      if (this.#again) this.#catchUp()
    })
  }

  async #readAll() {
    const fresh = new Foundations()
    // While it is the first time, what has been read so far is already shown.
    if (!this.ready) this.foundations = fresh
    for (let after: SourceId | '' = ''; ; ) {
      const rows = await basePartiesAfter(this.store, after, batch * 4)
      if (rows.length > 0) fresh.knowMore(rows)
      if (rows.length < batch * 4) break
      after = rows.at(-1)!.id
    }
    fresh.know([])
    fresh.judge(await allJudgements(this.store))
    for (let after: ClaimId | '' = ''; ; ) {
      const { rows, last } = await baseClaimsAfter(this.store, after, batch)
      for (const { claim, article } of rows) fresh.put(claim, article)
      if (last === null) break
      after = last
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.foundations = fresh
    this.ready = true
  }

  async #hear(notices: readonly Notice[]) {
    for (const notice of notices) {
      const { act, subjectKind, subjectId, claimId, articleId } = notice
      if (claimId) this.#due.add(claimId)
      else if (subjectKind === 'source') {
        this.#dueSources.add(subjectId as SourceId)
        if (act === 'source.merged' || act === 'source.unmerged') this.#merged.add(subjectId as SourceId)
      } else if (subjectKind === 'store') this.#all = true
      else if (subjectKind === 'article' && articleId) {
        for (const [id, { article }] of this.foundations.footings)
          if (article.id === articleId) this.#due.add(id)
        for (const id of await claimIdsOf(this.store, articleId as ArticleId)) this.#due.add(id)
      }
    }
    this.#again = true
    if (!this.#busy) this.#catchUp()
  }

  #catchUp() {
    this.#again = false
    if (this.#all) {
      this.#all = false
      this.#begin(() => this.#readAll())
      return
    }
    if (this.#due.size + this.#dueSources.size === 0) {
      this.at = this.now()
      return
    }
    this.#begin(async () => {
      const { foundations } = this
      const sources = [...this.#dueSources]
      this.#dueSources.clear()
      if (sources.length > 0) {
        foundations.know(await baseParties(this.store, sources))
        foundations.judge(await allJudgements(this.store))
      }
      // What was said by one Source is said by another now.
      for (const id of this.#merged)
        for (const claim of await claimsLeaningOn(this.store, id)) this.#due.add(claim)
      this.#merged.clear()
      const due = [...this.#due]
      this.#due.clear()
      for (let i = 0; i < due.length; i += batch) {
        const ids = due.slice(i, i + batch)
        const rows = new Map((await baseClaims(this.store, ids)).map((row) => [row.claim.id, row]))
        for (const id of ids) {
          const row = rows.get(id)
          if (row) foundations.put(row.claim, row.article)
          else foundations.drop(id)
        }
        await new Promise((resolve) => setImmediate(resolve))
      }
    })
  }
}

const held = globalThis as typeof globalThis & { sanadFoundations?: WeakMap<Store, KeptFoundations> }

/** The one of this process; the first question makes it. Next bundles a module once per entry, so it hangs on the process. */
export function foundationsOf(store: Store): KeptFoundations {
  held.sanadFoundations ??= new WeakMap()
  const known = held.sanadFoundations.get(store)
  if (known) return known
  const made = new KeptFoundations(store, () => new Date().toISOString())
  held.sanadFoundations.set(store, made)
  return made
}
