'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronsUpDown, Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { useMe } from '@/components/data/who'
import { InboxBell } from '@/components/talk/inbox-bell'
import { Kbd } from '@/components/ui/kbd'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { Initials } from './initials'
import { Mark } from './mark'
import { roomAt } from './rooms'
import styles from './side-nav.module.css'
import { useRooms } from './use-rooms'

interface SideNavProps {
  onSearch: () => void
  meMenu: MenuItem[]
}

/** The rooms down the left: words on a wide screen, a rail of pictures with small words on a narrower one. */
export function SideNav({ onSearch, meMenu }: SideNavProps) {
  const t = useTranslations('shell')
  const review = useTranslations('review')
  const here = roomAt(usePathname())
  const me = useMe()
  const newsroom = useQuery(newsroomQuery()).data
  return (
    <div className={styles.side}>
      <Link href="/" className={styles.house}>
        <Mark />
        <span className={styles.names}>
          <span className={styles.product}>Sanad</span>
          {newsroom?.name && <bdi className={styles.newsroom}>{newsroom.name}</bdi>}
        </span>
      </Link>

      <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <Search aria-hidden="true" />
        <span className={styles.label}>{t('go_to')}</span>
        <span className={styles.keys}>
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>

      <InboxBell wide />

      <nav aria-label={t('navigation')}>
        <ul className={styles.rooms}>
          {useRooms().map(({ name, href, icon: Icon }) => (
            <li key={name}>
              <Link
                href={href}
                className={styles.room}
                aria-current={here?.name === name ? 'page' : undefined}
              >
                <Icon aria-hidden="true" />
                <span className={styles.label}>{t(`room.${name}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>

      <div className={styles.foot}>
        <Menu
          align="start"
          items={meMenu}
          header={me && <bdi>{me.email}</bdi>}
          trigger={
            <button type="button" className={styles.me}>
              <Initials name={me?.name ?? ''} />
              <span className={styles.who}>
                <bdi className={styles.name}>{me?.name}</bdi>
                <span className={styles.role}>{me?.role && review(`role.${me.role}`)}</span>
              </span>
              <span className="visually-hidden">{t('my_menu_opens')}</span>
              <ChevronsUpDown aria-hidden="true" className={styles.more} />
            </button>
          }
        />
      </div>
    </div>
  )
}
