'use client'

import { useTranslations } from 'use-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'

/** Nothing at this address. */
export function NotHere() {
  const t = useTranslations('shell')
  return (
    <>
      <PageHead title={t('not_here')} />
      <Empty
        text={t('not_here_means')}
        action={
          <ButtonLink href="/" kind="primary">
            {t('to_desk')}
          </ButtonLink>
        }
      />
    </>
  )
}
