'use client'

import { useEffect, useMemo, useRef } from 'react'
import { type ClaimView, isStanding } from '@/components/claim/claim-view'
import { articleGraph } from '@/lib/chain/article-graph'
import { bearersOf } from '@/lib/chain/bearers'
import { insightsOf } from '@/lib/chain/insights'
import { asBefore } from '@/lib/chain/kept-places'
import type { Layout } from '@/lib/chain/layout'
import { pageLines } from '@/lib/chain/page-lines'
import { pictureOf } from '@/lib/chain/picture'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleFile } from '@/lib/model/file'
import { pageHead } from './page-thumb'

/** Everything the views of an article's chains are drawn from. Withdrawn claims stand aside. */
export function useArticleChains(views: readonly ClaimView[]) {
  return useMemo(() => {
    const standing = views.filter(isStanding)
    const chains = standing.map((view) => view.chain)
    const analyses = standing.map((view) => view.analysis)
    return {
      views: standing,
      chains,
      graph: articleGraph(chains),
      bearers: bearersOf(analyses),
      insights: insightsOf(chains.map((chain, i) => ({ chain, analysis: analyses[i]! }))),
    }
  }, [views])
}
export type ArticleChains = ReturnType<typeof useArticleChains>

/**
 * The picture; after a change it is drawn so that it resembles the one before.
 *
 * @param places  where somebody put the cards; what stood before on the screen counts only without them
 * @param room  how wide it should be at most at full size; undefined until that is known
 */
export function useArticlePicture(
  { graph, views }: ArticleChains,
  revision: ArticleFile['revision'],
  room: number | undefined,
  places: CardPlaces,
) {
  const earlier = useRef<Layout>(undefined)
  const picture = useMemo(
    () =>
      pictureOf(graph, {
        page: true,
        ...(room && { room }),
        ...before(asBefore(places) ?? earlier.current),
      }),
    [graph, room, places],
  )
  // Taken back, an arrangement leaves nothing behind that the picture would go on resembling.
  const arranged = Object.keys(places).length > 0
  useEffect(() => {
    earlier.current = arranged ? undefined : picture.layout
  }, [picture, arranged])
  const lines = useMemo(() => {
    const spans = views.flatMap((view) =>
      view.file.anchors.map(({ start, end }) => ({ claimId: view.id, start, end })),
    )
    return pageLines(revision.blocks, spans, picture.height - pageHead - 16)
  }, [views, revision, picture])
  return { picture, lines }
}

const before = (earlier: Pick<Layout, 'nodes' | 'edges'> | undefined) => earlier && { before: earlier }
