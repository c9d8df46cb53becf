import type { FlagCode } from '@/lib/model/analysis'
import type { SourceId } from '@/lib/model/ids'
import type { Column, Leaf, Plan } from './plan'

/** A claim as a plan sees it. */
export type Seen = Record<Column, string | number | boolean | null> & {
  codes: readonly FlagCode[]
  sources: readonly SourceId[]
  tags: readonly string[]
  /** Folded words of the claim and its gloss. */
  words: readonly string[]
  again: boolean
}

/** Whether a claim is one of those asked for, told without a base: what the base's own answer is checked against. */
export function matches(plan: Plan, claim: Seen): boolean {
  if (plan.is === 'all') return plan.of.every((each) => matches(each, claim))
  if (plan.is === 'some') return plan.of.some((each) => matches(each, claim))
  return holds(plan, claim) !== plan.not
}

function holds(leaf: Leaf, claim: Seen): boolean {
  switch (leaf.is) {
    case 'in': {
      const value = claim[leaf.column]
      return value === null ? leaf.orNull : leaf.values.includes(value)
    }
    case 'range': {
      const value = claim[leaf.column]
      return (
        value !== null && (leaf.from === null || value >= leaf.from) && (leaf.to === null || value < leaf.to)
      )
    }
    case 'flag':
      return leaf.codes.some((code) => claim.codes.includes(code))
    case 'source':
      return leaf.ids.some((id) => claim.sources.includes(id))
    case 'tag':
      return leaf.tags === 'any' ? claim.tags.length > 0 : leaf.tags.some((tag) => claim.tags.includes(tag))
    case 'words':
      return leaf.words.every((word, i) =>
        claim.words.some((one) => (i === leaf.words.length - 1 ? one.startsWith(word) : one === word)),
      )
    case 'again':
      return claim.again
  }
}
