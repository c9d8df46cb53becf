import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ArticleId } from '@/lib/model/ids'
import { type Answer, ask } from './api-client'
import { keyset } from './keyset'

export type ArticleFile = Answer<'article'>
export type ClaimFile = ArticleFile['claims'][number]

/** The one truth of every screen about an article: its text, claims, chains, reviews and sources. */
export const articleQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => ask('article', { params: { articleId: id }, signal }),
  })

/** Articles, newest first; with words, those that are called so. */
export const articlesQuery = (q?: string) =>
  infiniteQueryOptions({
    queryKey: q ? ['articles', q] : ['articles'],
    queryFn: ({ pageParam, signal }) => ask('articles', { query: { after: pageParam, q }, signal }),
    ...keyset,
  })

export const revisionsQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['revisions', id],
    queryFn: ({ signal }) => ask('revisions', { params: { articleId: id }, signal }),
  })
