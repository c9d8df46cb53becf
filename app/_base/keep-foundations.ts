import {
  baseClaims,
  baseClaimsAfter,
  baseParties,
  basePartiesAfter,
  claimsLeaningOn,
} from '@/db/read/base-columns'
import { claimIdsOf } from '@/db/read/find-claims'
import { allJudgements } from '@/db/read/find-judgements'
import type { Store } from '@/db/store'
import type { BaseAnswerTo, BaseQuestion, BaseQuestions } from '@/lib/chain/foundation-questions'
import type { ArticleId, ClaimId, SourceId } from '@/lib/model/ids'
import type { Notice } from '@/lib/model/notice'
import { BaseDesk } from './base-desk'

/** How many rows are read at a time; between two reads everybody else is served. */
const batch = 200
/** So many answers are held to be given again at once; the oldest goes first. */
const mostAnswers = 80
/** After the thread was lost it is not tried again before this. */
const restMs = 30_000

/** An answer, and how it stands to the store. */
export interface Dated<Value> {
  value: Value
  /** When what it was worked out from last agreed with the store. */
  at: string
  /** Everything had been read at least once. */
  ready: boolean
  /** How many claims had been read. */
  loaded: number
  /** Something was written since, and a newer answer is being worked out. */
  behind: boolean
}

/**
 * What the newsroom's claims rest on, kept in a thread of this process: read once, in batches and off the path of any
 * request, and then kept fresh by Notices, of this process and (through `_door/follow-others`) of others. Nobody who asks
 * waits for it: they get the last answer at once, with how old it is, and a newer one is worked out meanwhile. Only a
 * question never asked before waits for its answer.
 */
export class KeptFoundations {
  /** Everything was read at least once. */
  ready = false
  #at: string
  #desk: BaseDesk | undefined
  #lostAt = 0
  /** Grows with everything the thread is told. */
  #state = 0
  readonly #answers = new Map<string, Dated<BaseAnswerTo<keyof BaseQuestions>> & { state: number }>()
  readonly #asked = new Map<string, Promise<Dated<BaseAnswerTo<keyof BaseQuestions>>>>()
  readonly #due = new Set<ClaimId>()
  readonly #dueArticles = new Set<ArticleId>()
  readonly #dueSources = new Set<SourceId>()
  readonly #merged = new Set<SourceId>()
  #all = false
  #busy: Promise<void> | undefined
  #again = false
  readonly #deaf: () => void

  constructor(
    readonly store: Store,
    readonly now: () => string,
  ) {
    this.#at = now()
    this.#deaf = store.announcer.listen((notices) => this.#hear(notices))
    this.#begin(() => this.#readAll())
  }

  /**
   * The answer to a question. One that was given before comes at once, however old, unless a newer one is there within
   * `patience` milliseconds.
   */
  async ask<Kind extends keyof BaseQuestions>(
    question: BaseQuestion & { kind: Kind },
    patience: number,
  ): Promise<Dated<BaseAnswerTo<Kind>>> {
    this.#wake()
    const key = JSON.stringify(Object.entries(question).sort())
    const known = this.#answers.get(key)
    const given = known && { ...known, behind: known.state !== this.#state || !!this.#busy || this.#again }
    if (given && !given.behind) return given as Dated<BaseAnswerTo<Kind>>
    const newer = this.#newer(key, question, patience)
    if (!given) return newer as Promise<Dated<BaseAnswerTo<Kind>>>
    // Whoever asks is content with the old one; that the thread was lost is told by its age.
    const late = after(patience).then(() => given)
    return Promise.race([newer.catch(() => given), late]) as Promise<Dated<BaseAnswerTo<Kind>>>
  }

  /** Resolves when everything heard so far has been taken in, or after so many milliseconds. */
  async settled(mostMs: number): Promise<void> {
    const end = after(mostMs).then(() => 'late' as const)
    // What is heard while something is taken in is taken in next.
    while (this.#busy) if ((await Promise.race([this.#busy, end])) === 'late') return
  }

  close(): void {
    this.#deaf()
    this.#desk?.close()
  }

  #newer(key: string, question: BaseQuestion, patience: number) {
    const underWay = this.#asked.get(key)
    if (underWay) return underWay
    const asked = (async () => {
      await this.settled(patience)
      const { ready } = this
      const [state, at] = [this.#state, this.#at]
      const desk = this.#desk
      if (!desk) throw new Error('What the claims rest on is being read again after a fault.')
      const { value, loaded } = await desk.ask(question)
      const answer = { value, loaded, at, ready, state }
      this.#answers.delete(key)
      if (this.#answers.size >= mostAnswers) this.#answers.delete(this.#answers.keys().next().value!)
      this.#answers.set(key, { ...answer, behind: false })
      return { ...answer, behind: !ready || state !== this.#state }
    })().finally(() => this.#asked.delete(key))
    this.#asked.set(key, asked)
    return asked
  }

  #begin(work: (desk: BaseDesk) => Promise<void>) {
    const desk = this.#atDesk()
    const run = async () => {
      try {
        await work(desk)
        if (desk === this.#desk) this.#at = this.now()
      } catch (fault) {
        console.error(`What the claims rest on could not be read: ${(fault as Error).message}`)
      }
    }
    this.#busy = run().finally(() => {
      this.#busy = undefined
      if (this.#again) this.#catchUp()
    })
  }

  #atDesk(): BaseDesk {
    this.#desk ??= new BaseDesk((fault) => {
      console.error(`What the claims rest on was lost: ${fault.message}`)
      this.#desk = undefined
      this.#state++
      this.#lostAt = Date.parse(this.now())
      this.ready = false
    })
    return this.#desk
  }

  /** Begins again where the thread was lost. */
  #wake() {
    if (this.#desk || this.#busy || Date.parse(this.now()) - this.#lostAt < restMs) return
    this.#begin((desk) => this.#readAll(desk))
  }

  async #readAll(desk = this.#atDesk()) {
    const tell: BaseDesk['tell'] = (order) => {
      this.#state++
      desk.tell(order)
    }
    tell({ told: 'begin' })
    for (let last: SourceId | '' = ''; ; ) {
      const rows = await basePartiesAfter(this.store, last, batch * 4)
      if (rows.length > 0) tell({ told: 'parties', rows })
      if (rows.length < batch * 4) break
      last = rows.at(-1)!.id
      await breath()
    }
    tell({ told: 'judgements', rows: await allJudgements(this.store) })
    for (let from: ClaimId | '' = ''; ; ) {
      const { rows, last } = await baseClaimsAfter(this.store, from, batch)
      tell({ told: 'claims', rows, gone: [], articles: [] })
      if (last === null) break
      from = last
      await breath()
    }
    tell({ told: 'finish' })
    this.ready = desk === this.#desk
  }

  #hear(notices: readonly Notice[]) {
    for (const { act, subjectKind, subjectId, claimId, articleId } of notices) {
      if (claimId) this.#due.add(claimId)
      else if (subjectKind === 'source') {
        this.#dueSources.add(subjectId as SourceId)
        if (act === 'source.merged' || act === 'source.unmerged') this.#merged.add(subjectId as SourceId)
      } else if (subjectKind === 'store') this.#all = true
      else if (subjectKind === 'article' && articleId) this.#dueArticles.add(articleId as ArticleId)
    }
    this.#again = true
    if (!this.#busy) this.#catchUp()
  }

  #catchUp() {
    this.#again = false
    // Without its thread nothing is taken in bit by bit; `#wake` reads everything again.
    if (!this.#desk) return
    if (this.#all) {
      this.#all = false
      this.#begin((desk) => this.#readAll(desk))
      return
    }
    if (this.#due.size + this.#dueSources.size + this.#dueArticles.size === 0) {
      this.#at = this.now()
      return
    }
    this.#begin((desk) => this.#takeIn(desk))
  }

  /** What the Notices named, as it stands now. */
  async #takeIn(desk: BaseDesk) {
    const { store } = this
    const sources = emptied(this.#dueSources)
    const parties = sources.length > 0 ? await baseParties(store, sources) : []
    const judgements = sources.length > 0 ? await allJudgements(store) : []
    // What was said by one Source is said by another now.
    for (const id of emptied(this.#merged))
      for (const claim of await claimsLeaningOn(store, id)) this.#due.add(claim)
    const articles = emptied(this.#dueArticles)
    for (const id of articles) for (const claim of await claimIdsOf(store, id)) this.#due.add(claim)
    const due = emptied(this.#due)
    if (sources.length > 0) {
      this.#state++
      desk.tell({ told: 'parties', rows: parties })
      desk.tell({ told: 'judgements', rows: judgements })
    }
    for (let i = 0; i === 0 || i < due.length; i += batch) {
      const ids = due.slice(i, i + batch)
      const rows = await baseClaims(store, ids)
      const there = new Set(rows.map((row) => row.claim.id))
      const gone = ids.filter((id) => !there.has(id))
      this.#state++
      desk.tell({ told: 'claims', rows, gone, articles: i === 0 ? articles : [] })
      await breath()
    }
  }
}

function emptied<T>(set: Set<T>): T[] {
  const all = [...set]
  set.clear()
  return all
}

const breath = () => new Promise<void>((resolve) => setImmediate(resolve))
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

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
