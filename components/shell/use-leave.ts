'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useSignOutEverywhere } from '@/components/data/people-acts'
import { signOut } from '@/components/data/session'
import { useConfirm } from '@/components/ui/confirm'

/** Leaving, here or on every device. Drafts stay in this browser under the person's own name. */
export function useLeave() {
  const t = useTranslations('shell')
  const client = useQueryClient()
  const confirm = useConfirm()
  const everywhere = useSignOutEverywhere()

  // A full load, so that nothing one person saw stays in memory for the next.
  const gone = () => {
    client.clear()
    window.location.assign('/sign-in')
  }
  return {
    leave: () => signOut().finally(gone),
    leaveEverywhere: async () => {
      const sure = await confirm({
        title: t('leave_everywhere'),
        body: t('leave_everywhere_means'),
        action: t('leave_everywhere'),
      })
      if (sure) everywhere.mutate(undefined, { onSuccess: gone })
    },
  }
}
