import { infiniteQueryOptions } from '@tanstack/react-query'
import { ask, type Query } from './api-client'
import { keyset } from './keyset'

export type EntryFilter = Omit<NonNullable<Query<'entries'>>, 'after' | 'limit'>

/** What happened, newest first. */
export const entriesQuery = (filter: EntryFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['entries', filter],
    queryFn: ({ pageParam, signal }) => ask('entries', { query: { ...filter, after: pageParam }, signal }),
    placeholderData: (before) => before,
    ...keyset,
  })
