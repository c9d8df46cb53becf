'use client'

import { useQueryClient } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { articleQuery } from '@/components/data/article-queries'
import { askQueue } from '@/components/data/queue-queries'
import { type Run, type RunClaim, rememberedRun, rememberRun } from '@/components/data/queue-run'
import { queueFrom } from '@/components/desk/queue-state'
import { type ArticleId, type ClaimId, isIdOf } from '@/lib/model/ids'

const page = 60
/** So many claims ahead are fetched before they are asked for. */
const ahead = 2

export interface Walk {
  /** The claim at the screen; its article is unknown only when somebody went back to what this page never showed. */
  here: { id: ClaimId; articleId: ArticleId }
  /** Where the queue is, to go back to. */
  queue: string | null
  at: number
  go: (claim: RunClaim | undefined) => void
  previous: RunClaim | undefined
  next: RunClaim | undefined
}

/**
 * Walking through a queue, claim by claim, without going back to it. The order is that in which the queue was entered:
 * a claim that is concluded leaves the queue, and the next one is still the next. The address follows, so that a
 * reload, a link and the browser's own back button mean what they say; the page itself stays, so a step is as quick as
 * the article's file is near.
 */
export function useRun(start: RunClaim): Walk {
  const client = useQueryClient()
  const path = usePathname()
  const inQueue = useSearchParams().get('in')
  const queue = inQueue === null ? null : inQueue ? `/claims?${inQueue}` : '/claims'
  const [run, setRun] = useState<Run>({ claims: [start], next: null })

  const extend = useCallback(
    async (after: string | undefined, before: RunClaim[]) => {
      if (queue === null) return
      const view = queueFrom(new URLSearchParams(queue.split('?')[1] ?? ''))
      const found = await askQueue(view, after, page).catch(() => null)
      if (!found) return
      const more = found.rows.map(({ id, articleId }) => ({ id, articleId }))
      const known = new Set(before.map((one) => one.id))
      const next = { claims: [...before, ...more.filter((one) => !known.has(one.id))], next: found.next }
      setRun(next)
      rememberRun(queue, next)
    },
    [queue],
  )

  useEffect(() => {
    if (queue === null) return
    const kept = rememberedRun(queue)
    if (kept?.claims.some((one) => one.id === start.id)) setRun(kept)
    else extend(undefined, [])
  }, [queue, extend, start.id])

  const last = path.split('/').at(-1) ?? ''
  const id = isIdOf('claim', last) ? (last as ClaimId) : start.id
  const at = run.claims.findIndex((one) => one.id === id)
  const here = run.claims[at] ?? start
  const next = queue === null ? undefined : run.claims[at + 1]

  useEffect(() => {
    if (run.next && at >= run.claims.length - ahead - 1) extend(run.next, run.claims)
    for (const one of run.claims.slice(at + 1, at + 1 + ahead))
      client.prefetchQuery(articleQuery(one.articleId))
  }, [client, run, at, extend])

  const go = useCallback(
    (claim: RunClaim | undefined) => {
      if (!claim) return
      const query = inQueue === null ? '' : `?in=${encodeURIComponent(inQueue)}`
      window.history.pushState(null, '', `/claims/${claim.id}${query}`)
      window.scrollTo({ top: 0, behavior: 'instant' })
    },
    [inQueue],
  )
  return { here, queue, at, go, previous: queue === null ? undefined : run.claims[at - 1], next }
}
