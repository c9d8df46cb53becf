import type { FlagCode } from '@/lib/model/analysis'
import type { ArticleId, ClaimId, PersonId, SourceId } from '@/lib/model/ids'
import { priorities } from '@/lib/model/priorities'
import { confidences } from '@/lib/model/ratings'
import { type Stage, unfinishedStages } from '@/lib/model/stage-names'
import { fold } from '@/lib/text/fold'
import { dayAfter, daysAway, spanOf } from './days'
import { type FieldName, fieldOf, type State, wordAs } from './fields'
import type { Fault } from './parse'
import type { And, FieldTerm, Node, Span, Test } from './query'
import { termsOf } from './query'

/** A column of the claim index (`db/schema/claim-index-tables`), by the name of its field. */
export type Column =
  | 'claimId'
  | 'articleId'
  | 'outletId'
  | 'language'
  | 'authorId'
  | 'createdAt'
  | 'changedAt'
  | 'stage'
  | 'holderId'
  | 'owesCorrection'
  | 'rating'
  | 'attribution'
  | 'confidence'
  | 'judgedBy'
  | 'judgedAt'
  | 'independence'
  | 'hops'
  | 'evidence'
  | 'refutes'
  | 'serious'
  | 'flags'
  | 'orphaned'
  | 'unsettled'
  | 'assigneeId'
  | 'dueOn'
  | 'priority'

/** One thing that must hold of a claim, or must not. */
export type Leaf = { not: boolean } & (
  | { is: 'in'; column: Column; values: (string | number | boolean)[]; orNull: boolean }
  | { is: 'range'; column: Column; from: string | number | null; to: string | number | null }
  | { is: 'flag'; codes: FlagCode[] }
  | { is: 'source'; ids: SourceId[] }
  | { is: 'tag'; tags: string[] | 'any' }
  | { is: 'words'; words: string[] }
  | { is: 'again' }
)

/** What is asked of the base: negations stand at the leaves, dates are days, names are ids. */
export type Plan = { is: 'all'; of: Plan[] } | { is: 'some'; of: Plan[] } | Leaf

/** What a query leaves to be known: who asks, which day it is, and what the names in it stand for. */
export interface Known {
  me: PersonId
  /** `2026-11-24`. */
  today: string
  fourEyes: boolean
  /** The ids a name stands for; none when nothing bears it. */
  named: (of: 'person' | 'source' | 'article' | 'claim', name: string) => string[]
}

/** Kept where a claim has no due day: after every other. */
export const noDay = '9999-12-31'

/** The names a query speaks of, to be looked up before it is planned. */
export function namesIn(tree: Node): { of: 'person' | 'source' | 'article' | 'claim'; name: string }[] {
  return termsOf(tree).flatMap((term) => {
    if (term.is !== 'field' || term.test.by !== 'any') return []
    const field = fieldOf(term.field)
    if (field.kind !== 'name') return []
    return term.test.of.filter((name) => !isWord(name)).map((name) => ({ of: field.of, name }))
  })
}

const isWord = (name: string) => name === 'none' || name === 'any' || name === 'me'

/** A tree becomes a plan. Faults here are names that nothing bears. */
export function planOf(tree: And, known: Known): { plan: Plan; faults: Fault[] } {
  const planner = new Planner(known)
  return { plan: planner.node(tree, false), faults: planner.faults }
}

class Planner {
  readonly faults: Fault[] = []
  constructor(readonly known: Known) {}

  /** De Morgan's rule as it goes down, so that a negation never stands over more than one leaf. */
  node(node: Node, not: boolean): Plan {
    if (node.is === 'not') return this.node(node.of, !not)
    if (node.is === 'and' || node.is === 'or')
      return {
        is: (node.is === 'and') === not ? 'some' : 'all',
        of: node.of.map((each) => this.node(each, not)),
      }
    if (node.is === 'words') {
      const words = fold(node.text).split(' ').filter(Boolean).slice(0, 12)
      // Only signs: nothing to look for, so nothing is asked.
      return words.length > 0 ? { is: 'words', words, not } : { is: not ? 'some' : 'all', of: [] }
    }
    return turned(this.#term(node), not)
  }

  #term(term: FieldTerm): Plan {
    const { field: name, test } = term
    const field = fieldOf(name)
    if (name === 'is')
      return some(
        anyOf(test).map((word) =>
          this.#state(wordAs((field as { words: readonly string[] }).words, word) as State),
        ),
      )
    if (name === 'flag') return this.#flags(anyOf(test))
    if (name === 'tag') return tagged(anyOf(test))
    if (name === 'source') return this.#sources(term, anyOf(test))
    const column = columns[name]
    if (field.kind === 'day') return days(column, test, this.known.today, field.looks === 'back')
    if (field.kind === 'number') return numbers(column, test)
    if (field.kind === 'name') return this.#named(column, field.of, anyOf(test), term.at)
    if (field.kind === 'word' && field.ordered)
      return ordered(column, test, name === 'priority' ? priorities : confidences, name === 'priority')
    if (field.kind === 'word') return listed(column, anyOf(test), (word) => wordAs(field.words, word)!)
    return listed(column, anyOf(test), (word) => word)
  }

  #state(state: State): Plan {
    const { me, today, fourEyes } = this.known
    const stage = (...stages: Stage[]) => isIn('stage', stages)
    const mine: Record<State, () => Plan> = {
      mine: () =>
        some([
          all([isIn('holderId', [me]), stage('in_review')]),
          all([isIn('assigneeId', [me]), stage('open', 'in_review')]),
        ]),
      waiting: () =>
        all([
          stage('concluded'),
          ...(fourEyes ? [turned(isIn('judgedBy', [me]), true), turned(isIn('authorId', [me]), true)] : []),
        ]),
      unassigned: () => all([stage('open'), isNull('assigneeId'), isNull('holderId')]),
      overdue: () => all([range('dueOn', null, today), stage(...unfinishedStages)]),
      stale: () => ({ is: 'flag', codes: ['stale'], not: false }),
      again: () => ({ is: 'again', not: false }),
      orphaned: () => range('orphaned', 1, null),
      unsettled: () => range('unsettled', 1, null),
      corrected: () => isIn('owesCorrection', [true]),
    }
    return mine[state]()
  }

  #flags(words: string[]): Plan {
    const codes = words.filter((word) => !isWord(word)) as FlagCode[]
    const parts: Plan[] = codes.length > 0 ? [{ is: 'flag', codes, not: false }] : []
    if (words.includes('none')) parts.push(isIn('flags', [0]))
    if (words.includes('any')) parts.push(range('flags', 1, null))
    return some(parts)
  }

  #sources(term: FieldTerm, names: string[]): Plan {
    const ids = this.#ids('source', names, term.at) as SourceId[]
    const parts: Plan[] = ids.length > 0 ? [{ is: 'source', ids, not: false }] : []
    if (names.includes('none')) parts.push(isIn('hops', [0]))
    if (names.includes('any')) parts.push(range('hops', 1, null))
    return some(parts)
  }

  #named(column: Column, of: 'person' | 'source' | 'article' | 'claim', names: string[], at: Span): Plan {
    const ids = this.#ids(of, names, at)
    const parts: Plan[] = ids.length > 0 ? [isIn(column, ids)] : []
    if (names.includes('none')) parts.push(isNull(column))
    if (names.includes('any')) parts.push(turned(isNull(column), true))
    return some(parts)
  }

  #ids(
    of: 'person' | 'source' | 'article' | 'claim',
    names: string[],
    at: Span,
  ): (ArticleId | ClaimId | PersonId | SourceId)[] {
    return names.flatMap((name) => {
      if (name === 'none' || name === 'any') return []
      const ids = of === 'person' && name === 'me' ? [this.known.me] : this.known.named(of, name)
      if (ids.length === 0) this.faults.push({ code: 'unknown_name', at, facts: { kind: of, value: name } })
      return ids as PersonId[]
    })
  }
}

/** The column behind a field; those without one are asked in their own way. */
const columns: Record<FieldName, Column> = {
  stage: 'stage',
  rating: 'rating',
  attribution: 'attribution',
  confidence: 'confidence',
  is: 'stage',
  flag: 'flags',
  source: 'hops',
  outlet: 'outletId',
  article: 'articleId',
  claim: 'claimId',
  assignee: 'assigneeId',
  holder: 'holderId',
  author: 'authorId',
  judge: 'judgedBy',
  due: 'dueOn',
  priority: 'priority',
  tag: 'flags',
  created: 'createdAt',
  changed: 'changedAt',
  judged: 'judgedAt',
  independence: 'independence',
  hops: 'hops',
  evidence: 'evidence',
  refutes: 'refutes',
  serious: 'serious',
  language: 'language',
}

const anyOf = (test: Test) => (test.by === 'any' ? test.of : [])
const all = (of: Plan[]): Plan => ({ is: 'all', of })
const some = (of: Plan[]): Plan => (of.length === 1 ? of[0]! : { is: 'some', of })
const isIn = (column: Column, values: (string | number | boolean)[]): Plan => ({
  is: 'in',
  column,
  values,
  orNull: false,
  not: false,
})
const isNull = (column: Column): Plan => ({ is: 'in', column, values: [], orNull: true, not: false })
const range = (column: Column, from: string | number | null, to: string | number | null): Plan => ({
  is: 'range',
  column,
  from,
  to,
  not: false,
})

function turned(plan: Plan, not: boolean): Plan {
  if (!not) return plan
  if (plan.is === 'all' || plan.is === 'some')
    return { is: plan.is === 'all' ? 'some' : 'all', of: plan.of.map((each) => turned(each, true)) }
  return { ...plan, not: !plan.not }
}

function listed(column: Column, words: string[], code: (word: string) => string): Plan {
  const values = words.filter((word) => !isWord(word)).map(code)
  if (words.includes('any')) return turned(isNull(column), true)
  return { is: 'in', column, values, orNull: words.includes('none'), not: false }
}

function tagged(tags: string[]): Plan {
  const named = tags.filter((tag) => tag !== 'none' && tag !== 'any')
  const parts: Plan[] = named.length > 0 ? [{ is: 'tag', tags: named, not: false }] : []
  if (tags.includes('none')) parts.push({ is: 'tag', tags: 'any', not: true })
  if (tags.includes('any')) parts.push({ is: 'tag', tags: 'any', not: false })
  return some(parts)
}

function numbers(column: Column, test: Test): Plan {
  if (test.by === 'any') return isIn(column, test.of.map(Number))
  if (test.by === 'between') {
    const [from, to] = [
      test.from === '' ? null : Number(test.from),
      test.to === '' ? null : Number(test.to) + 1,
    ]
    return range(column, from, to)
  }
  const value = Number(test.value)
  const from = test.sign === '>' ? value + 1 : test.sign === '>=' ? value : null
  const to = test.sign === '<' ? value : test.sign === '<=' ? value + 1 : null
  return range(column, from, to)
}

/** Words whose order means something: priorities are kept as numbers, confidences as words. */
function ordered(column: Column, test: Test, words: readonly string[], byRank: boolean): Plan {
  if (test.by === 'any') {
    if (!byRank) return listed(column, test.of, (word) => word)
    return isIn(
      column,
      test.of.map((word) => words.indexOf(word)),
    )
  }
  const rank = (word: string, otherwise: number) => (word === '' ? otherwise : words.indexOf(word))
  const [least, most] =
    test.by === 'between'
      ? [rank(test.from, 0), rank(test.to, words.length - 1)]
      : {
          '<': [0, rank(test.value, 0) - 1],
          '<=': [0, rank(test.value, 0)],
          '>': [rank(test.value, 0) + 1, words.length - 1],
          '>=': [rank(test.value, 0), words.length - 1],
        }[test.sign]
  const within = words.filter((_, i) => i >= least! && i <= most!)
  return isIn(column, byRank ? within.map((word) => words.indexOf(word)) : within)
}

/** Days compare as text, and so do moments with days: `2026-11-24` stands before `2026-11-24T09…`. */
function days(column: Column, test: Test, today: string, back: boolean): Plan {
  const known = (from: string | null, to: string | null): Plan =>
    // A claim without a day has none that is later than another.
    range(column, from, to ?? (column === 'dueOn' ? noDay : null))
  if (test.by === 'any')
    return some(
      test.of.map((text): Plan => {
        if (text === 'none') return column === 'dueOn' ? isIn(column, [noDay]) : isNull(column)
        if (text === 'any')
          return column === 'dueOn' ? range(column, null, noDay) : turned(isNull(column), true)
        const { from, to } = spanOf(text, today, back)
        return range(column, from, to)
      }),
    )
  if (test.by === 'between') {
    const first = test.from === '' ? null : spanOf(test.from, today, back)
    const last = test.to === '' ? null : spanOf(test.to, today, back)
    const [a, b] = first && last && first.from > last.from ? [last, first] : [first, last]
    return known(a?.from ?? null, b?.to ?? null)
  }
  const { from, to } = spanOf(test.value, today, back)
  // "Less than three days" of what has happened is younger, so later.
  const flips = back && daysAway(test.value) !== null && /^\d/.test(test.value)
  if (flips) {
    const later = { '<': from, '<=': from, '>': null, '>=': null }[test.sign]
    const earlier = { '<': null, '<=': null, '>': from, '>=': dayAfter(from, 1) }[test.sign]
    return known(later, earlier)
  }
  return known(
    { '>': to, '>=': from, '<': null, '<=': null }[test.sign],
    { '<': from, '<=': to, '>': null, '>=': null }[test.sign],
  )
}
