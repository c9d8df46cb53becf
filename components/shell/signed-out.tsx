'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { meQuery } from '@/components/data/people-queries'
import { ButtonLink } from '@/components/ui/button-link'
import { Dialog } from '@/components/ui/dialog'

/** The session ended while one worked. Nothing is thrown away: the page stays, and the way back leads here again. */
export function SignedOut() {
  const t = useTranslations('shell')
  const path = usePathname()
  const { error } = useQuery(meQuery())
  const [later, setLater] = useState(false)
  const gone = error instanceof Refused && error.code === 'who.sign_in'
  return (
    <Dialog
      open={gone && !later}
      onOpenChange={(stays) => setLater(!stays)}
      title={t('signed_out')}
      description={t('signed_out_means')}
      size="small"
      footer={
        <ButtonLink kind="primary" href={`/sign-in?next=${encodeURIComponent(path)}`}>
          {t('sign_in_again')}
        </ButtonLink>
      }
    />
  )
}
