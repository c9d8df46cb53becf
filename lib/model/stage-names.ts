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
