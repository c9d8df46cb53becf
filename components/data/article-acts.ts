'use client'

import type { ArticleId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { useAct } from './use-act'

/** What blocks a text or a file has. Nothing is kept, so nothing becomes stale. */
export const useDraftArticle = () =>
  useAct(
    { send: (body: Body<'draftArticle'>) => ask('draftArticle', { body }), stale: () => [] },
    { quiet: true },
  )

export const useBringInArticle = () =>
  useAct(
    {
      send: (body: Body<'bringInArticle'>) => ask('bringInArticle', { body }),
      stale: () => [['articles'], ['sources'], ['entries']],
    },
    { quiet: true },
  )

export const useBringInDossier = () =>
  useAct(
    {
      send: (body: Body<'bringInDossier'>) => ask('bringInDossier', { body }),
      stale: () => [['articles'], ['claims'], ['sources'], ['people'], ['entries']],
    },
    { quiet: true },
  )

export const useRemoveArticle = (articleId: ArticleId) =>
  useAct({
    send: (version: number) => ask('removeArticle', { params: { articleId }, ifMatch: version }),
    stale: () => [['articles'], ['claims'], ['sources'], ['entries']],
  })

/** The outlet changed its text: a new Revision, to which every Anchor is carried over. */
export const useRevise = (articleId: ArticleId) =>
  useAct(
    {
      send: (body: Body<'revise'>) => ask('revise', { params: { articleId }, body }),
      stale: () => [['article', articleId], ['revisions', articleId], ['articles'], ['entries']],
    },
    { quiet: true },
  )
