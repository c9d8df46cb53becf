'use client'

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import type { Notice } from '@/lib/model/notice'
import { changedParts } from '@/lib/review/changed-parts'
import type { ArticleFile, ClaimFile } from './article-queries'
import { freshen } from './freshen'
import { listenForNews } from './live-line'
import { peopleQuery } from './people-queries'
import { staleAfter } from './stale-after'
import { useMe } from './who'

/** One line per person and claim in this time, however many keys they press. */
const quietFor = 15_000
const longestWait = 3_000

/** Keeps every screen true: asks again for what others changed, and says so when it is what one looks at. */
export function LiveRefresh() {
  const client = useQueryClient()
  const toast = useToast()
  const t = useTranslations('data')
  const meId = useMe()?.id
  const said = useRef(new Map<string, number>())

  const onNotice = async (notice: Notice) => {
    freshen(client, staleAfter(notice))
    if (notice.actorId === null || notice.actorId === meId) return
    // What was said stands in the conversation itself; it changes nothing of the claim.
    if (notice.subjectKind === 'comment' || notice.subjectKind === 'thread') return
    const seen = inView(client, notice)
    if (!seen) return
    const key = `${notice.actorId} ${notice.claimId ?? notice.articleId}`
    const now = Date.now()
    if (now - (said.current.get(key) ?? 0) < quietFor) return
    said.current.set(key, now)
    const people = await client.ensureQueryData(peopleQuery()).catch(() => [])
    const name = people.find((one) => one.id === notice.actorId)?.name ?? t('somebody')
    const { number, claim } = seen
    if (number === null || !claim) return toast({ text: t('article_changed_by', { name }) })
    const held = await heldNext(client, claim)
    const parts = held ? changedParts(claim, held).map((part) => t(`part.${part}`)) : []
    toast({
      text:
        parts.length > 0
          ? t('changed_parts_by', { name, number, parts: parts.join(', ') })
          : t('changed_by', { name, number }),
    })
  }

  const latest = useRef(onNotice)
  useEffect(() => {
    latest.current = onNotice
  })

  useEffect(() => {
    if (!meId) return
    return listenForNews((news) => {
      if (news.kind === 'line') freshen(client, [[]])
      else if (news.kind === 'presence') {
        // Only who is at that claim too has asked for it.
        const key = ['presence', news.claimId]
        if (client.getQueryData(key)) client.setQueryData(key, news.present)
      } else for (const notice of news.notices) latest.current(notice)
    })
  }, [client, meId])

  return null
}

/** Whether what changed is on the screen, and the number the claim has there. */
function inView(
  client: QueryClient,
  { articleId, claimId }: Notice,
): { number: number | null; claim: ClaimFile | undefined } | null {
  if (!articleId) return null
  const query = client.getQueryCache().find<ArticleFile>({ queryKey: ['article', articleId], type: 'active' })
  if (!query) return null
  const at = query.state.data?.claims.findIndex((one) => one.claim.id === claimId) ?? -1
  return { number: at < 0 ? null : at + 1, claim: query.state.data?.claims[at] }
}

/** The claim as it is held once it has been asked for again; nothing when that takes longer than anybody would wait. */
function heldNext(client: QueryClient, { claim }: ClaimFile): Promise<ClaimFile | undefined> {
  const cache = client.getQueryCache()
  return new Promise((resolve) => {
    const end = (held: ClaimFile | undefined) => {
      clearTimeout(timer)
      stop()
      resolve(held)
    }
    const timer = setTimeout(() => end(undefined), longestWait)
    const stop = cache.subscribe(({ type, query }) => {
      if (type !== 'updated' || query.queryKey[0] !== 'article' || query.queryKey[1] !== claim.articleId)
        return
      const held = (query.state.data as ArticleFile | undefined)?.claims.find(
        (one) => one.claim.id === claim.id,
      )
      if (held && query.state.fetchStatus === 'idle') end(held)
    })
  })
}
