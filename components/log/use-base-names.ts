'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { articlesQuery } from '@/components/data/article-queries'
import { peopleQuery } from '@/components/data/people-queries'
import { sourcesQuery } from '@/components/data/source-queries'
import type { NameOf } from '@/lib/audit/retell'

/** What people, Sources and articles are called, as far as they are at hand, for sentences that are not about one article. */
export function useBaseNames(): NameOf {
  const people = useQuery(peopleQuery()).data ?? []
  const articles = useInfiniteQuery(articlesQuery()).data?.pages.flatMap((page) => page.rows) ?? []
  const sources = useInfiniteQuery(sourcesQuery()).data?.pages.flatMap((page) => page.rows) ?? []
  const names = new Map<string, string>([
    ...people.map((one) => [one.id, one.name] as const),
    ...sources.map((one) => [one.id, one.name] as const),
    ...articles.map((one) => [one.id, `“${one.headline}”`] as const),
  ])
  return (id) => names.get(id)
}
