import { done, type Outcome, refuse } from '@/lib/model/refusal'

/** What was looked for, or the plain answer that it is not here. */
export const found = <T>(value: T | undefined): Outcome<T> =>
  value === undefined ? refuse('ask.no_such_thing') : done(value)
