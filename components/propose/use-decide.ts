'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReviewClaim } from '@/components/data/claim-acts'
import {
  useAcceptSuggestion,
  useDismissSuggestion,
  useReviveSuggestion,
} from '@/components/data/suggestion-acts'
import { useToast } from '@/components/ui/toast'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { Proposal } from './proposal'

/** Yes and no to proposals, each of which can be taken back. */
export function useDecide(file: ArticleFile) {
  const t = useTranslations('proposals')
  const toast = useToast()
  const { article, revision } = file
  const acceptOne = useAcceptSuggestion(article.id)
  const dismissOne = useDismissSuggestion(article.id)
  const revive = useReviveSuggestion(article.id)
  const withdraw = useReviewClaim()
  // Out of the tray from the press of the key, before the server has answered.
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set())

  const leave = (proposals: readonly Proposal[]) =>
    setUnderWay((before) => new Set([...before, ...proposals.map(({ key }) => key)]))
  const settle = (proposals: readonly Proposal[]) =>
    setUnderWay((before) => {
      const next = new Set(before)
      for (const { key } of proposals) next.delete(key)
      return next
    })

  const takeBack = (claims: readonly Pick<ClaimFile, 'claim'>[]) => {
    for (const { claim } of claims)
      withdraw.mutate({
        claimId: claim.id,
        version: claim.version,
        act: 'withdraw',
        why: t('accepted_by_mistake'),
      })
  }

  const accept = async (proposals: readonly Proposal[], edited?: Pick<Proposal, 'words' | 'chain'>) => {
    leave(proposals)
    const claims: Pick<ClaimFile, 'claim'>[] = []
    try {
      // One after the other: each may make a Source that the next one cites.
      for (const proposal of proposals)
        claims.push(await acceptOne.mutateAsync(askFor(proposal, revision.id, edited)))
    } catch {
      // Refused, and said so by the act itself; what went through before it stays.
    }
    settle(proposals)
    if (claims.length > 0)
      toast({
        text: t('accepted', { count: claims.length }),
        tone: 'good',
        undo: () => takeBack(claims),
      })
  }

  const dismiss = (proposal: Proposal) => {
    leave([proposal])
    dismissOne.mutate(proposal.key, {
      onSuccess: () => toast({ text: t('dismissed'), undo: () => revive.mutate(proposal.key) }),
      onSettled: () => settle([proposal]),
    })
  }

  return { accept, dismiss, underWay }
}

const askFor = (
  { start, end, words, chain }: Proposal,
  revisionId: ArticleFile['revision']['id'],
  edited: Pick<Proposal, 'words' | 'chain'> | undefined,
) => ({
  revisionId,
  spans: [{ start, end }],
  text: edited && edited.words !== words ? edited.words : undefined,
  chain: (edited?.chain ?? chain).map(({ candidates: _, ...link }) => link),
})
