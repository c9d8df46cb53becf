import { infiniteQueryOptions } from '@tanstack/react-query'
import { ask, type Query } from './api-client'
import { keyset } from './keyset'

export type EntryFilter = Pick<NonNullable<Query<'entries'>>, 'article' | 'claim' | 'subject'>

/** What happened, newest first. */
export const entriesQuery = (filter: EntryFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['entries', filter],
    queryFn: ({ pageParam, signal }) => ask('entries', { query: { ...filter, after: pageParam }, signal }),
    ...keyset,
  })
