'use client'

import { useTranslations } from 'use-intl'
import { useCallDifferent } from '@/components/data/source-acts'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { NoticeBar } from '@/components/ui/notice-bar'
import type { SourceContext } from '@/lib/api/registry-contract'
import type { SourceId } from '@/lib/model/ids'
import styles from './twin-notices.module.css'

/** Others that may be this one: to be compared, or called different once and for all. */
export function TwinNotices({ id, twins }: { id: SourceId; twins: SourceContext['twins'] }) {
  const t = useTranslations('source')
  const differ = useCallDifferent()
  if (twins.length === 0) return null
  return (
    <div className={styles.notices}>
      {twins.map(({ other, reason, shared }) => (
        <NoticeBar
          key={other.id}
          tone="accent"
          title={t('twins_here', { name: other.name })}
          actions={
            <>
              <ButtonLink size="small" href={`/sources/${id}/merge?with=${other.id}`}>
                {t('look_at_merge')}
              </ButtonLink>
              <Button
                size="small"
                kind="quiet"
                onClick={() => differ.mutate({ sourceId: id, otherSourceId: other.id })}
              >
                {t('not_same')}
              </Button>
            </>
          }
        >
          {t(`twin_reason.${reason}`, { shared })}
        </NoticeBar>
      ))}
    </div>
  )
}
