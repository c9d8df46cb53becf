import type { Leaf, Plan } from './plan'

/** What a Verdict that waits for its blind second would be found by. */
const telling = new Set(['rating', 'attribution', 'confidence'])

const concluded = (not: boolean): Leaf => ({
  is: 'in',
  column: 'stage',
  values: ['concluded'],
  orNull: false,
  not,
})

/**
 * The same question where the second Verdict is given blind: a claim that waits for it answers no question about the
 * first. Asked for a rating it is not found, asked for anything but a rating it is, whichever the rating: so neither
 * tells one from the other.
 */
export function blindPlan(plan: Plan): Plan {
  if (plan.is === 'all' || plan.is === 'some') return { is: plan.is, of: plan.of.map(blindPlan) }
  if ((plan.is !== 'in' && plan.is !== 'range') || !telling.has(plan.column)) return plan
  return plan.not ? { is: 'some', of: [plan, concluded(false)] } : { is: 'all', of: [plan, concluded(true)] }
}
