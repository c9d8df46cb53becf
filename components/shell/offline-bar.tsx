'use client'

import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { NoticeBar } from '@/components/ui/notice-bar'
import styles from './offline-bar.module.css'

function watch(onChange: () => void) {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Says that the network is gone, and what that means for what one types. */
export function OfflineBar() {
  const t = useTranslations('shell')
  const online = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className={online ? undefined : styles.bar}>
      {!online && (
        <NoticeBar tone="warn" title={t('offline')}>
          {t('offline_means')}
        </NoticeBar>
      )}
    </div>
  )
}
