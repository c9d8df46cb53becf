/** How far the work on a claim is. Which act leads where: `lib/review/stages`. */
export const stages = [
  'open',
  'in_review',
  'concluded',
  'disputed',
  'approved',
  'published',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

/** The stages at which somebody still has something to do. */
export const unfinishedStages: readonly Stage[] = ['open', 'in_review', 'concluded', 'disputed']

export const reviewActs = [
  'take',
  'put_back',
  'conclude',
  'sign_off',
  'return',
  'dispute',
  'second',
  'adjudicate',
  'publish',
  'reopen',
  'withdraw',
] as const
export type ReviewAct = (typeof reviewActs)[number]
