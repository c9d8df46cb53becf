'use client'

import { useTranslations } from 'use-intl'
import { fieldsOfPage } from '@/components/capture/of-page'
import type { PickedWords } from '@/components/capture/page-desk'
import { useAmendAppearance } from '@/components/data/chain-acts'
import { useAmendEvidence } from '@/components/data/evidence-acts'
import type { Capture } from '@/components/data/kept-pages'
import { answered } from '@/components/data/use-act'
import { useToast } from '@/components/ui/toast'
import type { Appearance } from '@/lib/model/appearance'
import type { Evidence } from '@/lib/model/evidence'

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
      const before = pick(appearance, Object.keys(fields))
      amend.mutate(
        { claimId, appearanceId, version, ...fields },
        {
          onSuccess: answered((saved) =>
            toast({
              text,
              tone: 'good',
              undo: () => amend.mutate({ claimId, appearanceId, version: saved.version, ...before }),
            }),
          ),
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

/** The same for a piece of evidence. */
export function useEvidencePage(evidence: Evidence): PageActs {
  const t = useTranslations('witness')
  const toast = useToast()
  const amend = useAmendEvidence()
  const { id: evidenceId, claimId, version } = evidence
  const save = (fields: Partial<Evidence>, text: string) => {
    const before = pick(evidence, Object.keys(fields))
    amend.mutate(
      { claimId, evidenceId, version, ...fields },
      {
        onSuccess: answered((saved) =>
          toast({
            text,
            tone: 'good',
            undo: () => amend.mutate({ claimId, evidenceId, version: saved.version, ...before }),
          }),
        ),
      },
    )
  }
  return {
    kept: (capture) => save(fieldsOfPage(capture, evidence), t('kept')),
    picked: ({ excerpt, language }) => save({ excerpt, ...(language ? { language } : {}) }, t('taken')),
  }
}

const pick = <T extends object>(all: T, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) as Partial<T>
