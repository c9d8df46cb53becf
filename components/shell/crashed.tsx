'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'

/** A bug of ours, said plainly. `digest` finds it in the server's log. */
export function Crashed({ digest, onRetry }: { digest?: string | undefined; onRetry: () => void }) {
  const t = useTranslations('shell')
  return (
    <>
      <PageHead title={t('crashed')} meta={digest && <code>{digest}</code>} />
      <Empty
        text={t('crashed_means')}
        action={
          <>
            <Button kind="primary" onClick={onRetry}>
              {t('try_again')}
            </Button>
            <ButtonLink href="/">{t('to_desk')}</ButtonLink>
          </>
        }
      />
    </>
  )
}
