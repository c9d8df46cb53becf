'use client'

import { useTranslations } from 'use-intl'
import { fieldsOfPage } from '@/components/capture/of-page'
import type { PickedWords } from '@/components/capture/page-desk'
import { useAmendAppearance } from '@/components/data/chain-acts'
import type { Capture } from '@/components/data/kept-pages'
import { useToast } from '@/components/ui/toast'
import type { Appearance } from '@/lib/model/appearance'

/** What a kept page does to the card it is kept for. */
export interface PageActs {
  kept: (capture: Capture) => void
  picked: (words: PickedWords) => void
}

/** Keeps a page with a card, and takes words from it; each can be taken back. */
export function usePageActs(): (appearance: Appearance) => PageActs {
  const t = useTranslations('witness')
  const toast = useToast()
  const amend = useAmendAppearance()

  return (appearance) => {
    const { id: appearanceId, claimId, version } = appearance
    const save = (fields: Partial<Appearance>, text: string) => {
      const before = Object.fromEntries(
        Object.keys(fields).map((key) => [key, appearance[key as keyof Appearance]]),
      )
      amend.mutate(
        { claimId, appearanceId, version, ...fields },
        {
          onSuccess: (saved) =>
            toast({
              text,
              tone: 'good',
              undo: () => amend.mutate({ claimId, appearanceId, version: saved.version, ...before }),
            }),
        },
      )
    }
    return {
      kept: (capture) => save(fieldsOfPage(capture, appearance), t('kept')),
      picked: ({ excerpt, language, paragraph, isRead }) =>
        save(
          {
            excerpt,
            ...(language ? { language } : {}),
            ...(appearance.locator ? {} : { locator: t('paragraph', { number: paragraph }) }),
            ...(isRead ? { access: 'read' as const } : {}),
          },
          t('taken'),
        ),
    }
  }
}
