import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { BasePick } from './base-picks'
import { type BaseFilter, choicesIn, claimsWithin } from './foundation-filter'
import { type BaseStrike, strikeFoundations, weakestOf } from './foundation-strike'
import {
  blocksOf,
  carriersBeside,
  loadsOf,
  matrixOf,
  retractionsOf,
  timelineOf,
  withheldAmong,
} from './foundation-views'
import type { ClaimFooting, Foundations } from './foundations'

interface NamedSource {
  source: SourceId
  name: string
}

export interface ClaimsPick {
  pick: BasePick
  source?: SourceId | undefined
  through?: SourceId | undefined
  month?: string | undefined
  struck?: readonly SourceId[] | undefined
  /** The claims older than this one, so many. */
  after?: ClaimId | undefined
  limit: number
}

/** Everything that is asked of the base. Plain data both ways, so that question and answer may cross into a thread. */
export interface BaseQuestions {
  views: { asks: { filter: BaseFilter }; answer: ReturnType<typeof viewsOf> }
  strike: {
    asks: { filter: BaseFilter; struck: readonly SourceId[] }
    answer: {
      struck: NamedSource[]
      falls: number
      weakens: number
      stands: number
      unfounded: number
    }
  }
  scenario: {
    asks: { filter: BaseFilter; struck: readonly SourceId[] }
    /** `withheld`: the Sources that must not be named outside, wherever they stand in the base. */
    answer: BaseStrike & { struck: NamedSource[]; withheld: SourceId[] }
  }
  weakest: {
    asks: { filter: BaseFilter }
    answer: { sources: NamedSource[]; falls: number; atMost: number }[]
  }
  claims: {
    asks: { filter: BaseFilter } & ClaimsPick
    answer: { count: number; ids: ClaimId[]; next: ClaimId | null }
  }
}
export type BaseQuestion = {
  [Kind in keyof BaseQuestions]: { kind: Kind } & BaseQuestions[Kind]['asks']
}[keyof BaseQuestions]
export type BaseAnswerTo<Kind extends keyof BaseQuestions> = BaseQuestions[Kind]['answer']

/** Questions are the filters people choose; a handful is held, the oldest goes first. */
const mostHeld = 40

/** Answers what is asked of one base, each question once for each state of it. */
export class BaseClerk {
  readonly #worked = new Map<string, { version: number; value: unknown }>()

  constructor(readonly base: Foundations) {}

  answer(question: BaseQuestion): BaseQuestions[keyof BaseQuestions]['answer'] {
    const { filter } = question
    switch (question.kind) {
      case 'views':
        return this.#once(question, () =>
          viewsOf(this.base, this.#within(filter), this.#numbers(filter.rests)),
        )
      case 'weakest':
        return this.#once(question, () =>
          weakestOf(this.base, this.#within(filter)).map((set) => ({
            ...set,
            sources: this.#named(set.sources),
          })),
        )
      case 'scenario':
        return {
          ...this.#strike(filter, question.struck),
          struck: this.#named(question.struck),
          withheld: this.base.sources.flatMap(({ id, withheld }) => (withheld ? [id] : [])),
        }
      case 'strike': {
        const { falls, weakens, stands, unfounded } = this.#strike(filter, question.struck)
        const struck = this.#named(question.struck)
        return { struck, falls: falls.length, weakens: weakens.length, stands, unfounded }
      }
      case 'claims': {
        const { after, limit, ...pick } = question
        const ids = this.#once(pick, () => this.#picked(pick))
        const from = after ? ids.findIndex((id) => id < after) : 0
        const shown = from < 0 ? [] : ids.slice(from, from + limit)
        const more = from >= 0 && from + limit < ids.length
        return { count: ids.length, ids: shown, next: more ? shown.at(-1)! : null }
      }
    }
  }

  #once<T>(question: object, work: () => T): T {
    const { version } = this.base
    const key = JSON.stringify(Object.entries(question).sort())
    const known = this.#worked.get(key)
    if (known?.version === version) return known.value as T
    const value = work()
    if (this.#worked.size >= mostHeld) this.#worked.delete(this.#worked.keys().next().value!)
    this.#worked.delete(key)
    this.#worked.set(key, { version, value })
    return value
  }

  #within = (filter: BaseFilter) => this.#once({ within: filter }, () => claimsWithin(this.base, filter))

  #numbers = (ids: readonly SourceId[] = []) => ids.map((id) => this.base.numbers.get(id) ?? -1)

  #strike(filter: BaseFilter, ids: readonly SourceId[]): BaseStrike {
    const numbers = new Set(ids.flatMap((id) => this.base.numbers.get(id) ?? []))
    const key = [...numbers].sort().join()
    return this.#once({ struck: key, filter }, () =>
      strikeFoundations(this.base, this.#within(filter), numbers),
    )
  }

  #named = (ids: readonly SourceId[]): NamedSource[] =>
    ids.flatMap((id) => {
      const number = this.base.numbers.get(id)
      return number === undefined ? [] : [{ source: id, name: this.base.sources[number]!.name }]
    })

  /** Ids of the claims, the newest first: ids sort by when they were minted. */
  #picked({
    filter,
    pick,
    source,
    through,
    month,
    struck = [],
  }: Omit<ClaimsPick, 'limit'> & { filter: BaseFilter }) {
    const newest = (ids: ClaimId[]) => ids.sort((a, b) => (a < b ? 1 : -1))
    if (pick === 'strike_falls') return newest([...this.#strike(filter, struck).falls])
    if (pick === 'strike_weakens')
      return newest(this.#strike(filter, struck).weakens.map((each) => each.claim))
    const numberOf = (id: SourceId | undefined) => (id ? (this.base.numbers.get(id) ?? -1) : -1)
    const at = {
      source: numberOf(source),
      through: through ? numberOf(through) : null,
      month,
      within: this.#numbers(filter.rests),
    }
    return newest(
      this.#within(filter)
        .filter((claim) => belongs[pick](claim, at, this.base))
        .map(({ claim }) => claim.id),
    )
  }
}

const viewsOf = (base: Foundations, claims: readonly ClaimFooting[], within: readonly number[]) => ({
  blocks: blocksOf(base, claims, within),
  loads: loadsOf(base, claims),
  matrix: matrixOf(base, claims),
  timeline: timelineOf(base, claims),
  retracted: retractionsOf(base, claims),
  withheld: withheldAmong(base, claims),
  choices: choicesIn(base),
})

/** Whether a claim belongs to a part of a picture; the two of a strike are found by striking. */
const belongs: Record<
  Exclude<BasePick, 'strike_falls' | 'strike_weakens'>,
  (
    claim: ClaimFooting,
    at: { source: number; through: number | null; month: string | undefined; within: readonly number[] },
    base: Foundations,
  ) => boolean
> = {
  all: () => true,
  block: (claim, { source, through, within }) => {
    const [first, second] = carriersBeside(claim, within)
    return claim.independent > 0 && first === source && (through === null || second === through)
  },
  falls: ({ carriers }, { source }) => carriers.includes(source),
  touches: ({ touches }, { source }) => touches.includes(source),
  origin: ({ origins, touches }, { source, through }) =>
    origins.includes(source) && (through === null || (through !== source && touches.includes(through))),
  first: ({ first }, { source, month }) =>
    first !== null && (source < 0 || first.source === source) && (!month || first.on.startsWith(month)),
  safe: (claim, { within }) => claim.independent > 0 && carriersBeside(claim, within).length === 0,
  unfounded: ({ independent }) => independent === 0,
  retracted: (claim, { source }, base) =>
    base.leansOnRetracted(claim) && (source < 0 || claim.touches.includes(source)),
}
