'use client'

import { useQuery } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { inboxCountQuery } from '@/components/data/team-queries'
import styles from './inbox-bell.module.css'

/** How much is new for me, in reach everywhere. The number is said, not only shown. */
export function InboxBell({ wide = false }: { wide?: boolean }) {
  const t = useTranslations('inbox')
  const path = usePathname()
  const unread = useQuery(inboxCountQuery()).data?.unread ?? 0
  const label = t('bell', { count: unread })
  return (
    <Link
      href="/inbox"
      className={wide ? styles.wide : styles.bell}
      aria-label={label}
      title={label}
      aria-current={path === '/inbox' ? 'page' : undefined}
    >
      <span className={styles.icon}>
        <Bell aria-hidden="true" size={18} />
        {unread > 0 && (
          <span aria-hidden="true" className={styles.count}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </span>
      {wide && <span className={styles.label}>{t('title')}</span>}
    </Link>
  )
}
