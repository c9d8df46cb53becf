'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type ClaimView, isStanding } from '@/components/claim/claim-view'
import { useRemembered } from '@/components/data/remembered'
import { dismissedQuery } from '@/components/data/suggestion-acts'
import type { ArticleFile } from '@/lib/model/file'
import type { Proposal } from './proposal'
import { suggestionsQuery } from './suggestions-query'
import { trayGroups } from './tray'
import { useDecide } from './use-decide'

/** An article with fewer claims than this is only being begun: its proposals are looked for without being asked. */
const hardlyBegun = 3

const none: never[] = []

/**
 * What is proposed for an article and where the person is in it. Lives with the page, not with the tray, because the
 * text shows it too: tinted sentences, and the words of the proposal in hand.
 */
export function useProposals(
  file: ArticleFile,
  views: readonly ClaimView[],
  { open, allowed }: { open: boolean; allowed: boolean },
) {
  const { article, revision } = file
  const [readAs, setReadAs] = useState(article.language)
  const [inHand, take] = useState<string | null>(null)
  const [tinted, tint] = useRemembered('tint', true)
  const standing = useMemo(() => views.filter(isStanding), [views])
  const enabled = allowed && (open || standing.length < hardlyBegun)

  const question = { text: revision.text, language: readAs, publishedOn: article.publishedOn }
  const found = useQuery({ ...suggestionsQuery(revision.id, question), enabled })
  const dismissed = useQuery({ ...dismissedQuery(article.id), enabled })
  const decide = useDecide(file)

  const { data: answer } = found
  const groups = useMemo(() => {
    const away = new Set([...(dismissed.data?.keys ?? none), ...decide.underWay])
    return dismissed.data ? trayGroups(answer?.proposals ?? none, revision, standing, away) : none
  }, [answer, dismissed.data, decide.underWay, revision, standing])
  const all = useMemo(() => groups.flatMap((group) => group.proposals), [groups])
  const current = all.find(({ key }) => key === inHand) ?? all[0]

  /** The one that will be in hand once these are gone. */
  const after = (gone: readonly Proposal[]) => {
    const at = current ? all.indexOf(current) : 0
    const stays = (one: Proposal) => !gone.includes(one)
    return all.slice(at).find(stays) ?? all.slice(0, at).findLast(stays)
  }

  return {
    answer,
    readAs,
    setReadAs,
    failed: found.isError,
    retry: () => found.refetch(),
    groups,
    all,
    current,
    take,
    tinted,
    tint,
    accept: (proposals: readonly Proposal[], edited?: Pick<Proposal, 'words' | 'chain'>) => {
      take(after(proposals)?.key ?? null)
      decide.accept(proposals, edited)
    },
    dismiss: (proposal: Proposal) => {
      take(after([proposal])?.key ?? null)
      decide.dismiss(proposal)
    },
  }
}

export type Proposals = ReturnType<typeof useProposals>
