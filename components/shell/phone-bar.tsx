'use client'

import { Ellipsis, Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { useMe } from '@/components/data/who'
import { InboxBell } from '@/components/talk/inbox-bell'
import { IconButton } from '@/components/ui/button'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { Initials } from './initials'
import { Mark } from './mark'
import styles from './phone-bar.module.css'
import { roomAt } from './rooms'
import { useRooms } from './use-rooms'

/** The top of a phone's screen: where one is, search, and oneself. */
export function PhoneTop({ onSearch, meMenu }: { onSearch: () => void; meMenu: MenuItem[] }) {
  const t = useTranslations('shell')
  const here = roomAt(usePathname())
  const me = useMe()
  return (
    <div className={styles.top}>
      <Link href="/" className={styles.house}>
        <Mark />
        <span className="visually-hidden">Sanad</span>
      </Link>
      <span className={styles.here}>{here ? t(`room.${here.name}`) : 'Sanad'}</span>
      <InboxBell />
      <IconButton label={t('go_to')} icon={<Search />} onClick={onSearch} />
      <Menu
        items={meMenu}
        header={me && <bdi>{`${me.name} · ${me.email}`}</bdi>}
        trigger={
          <button type="button" className={styles.me} aria-label={t('my_menu', { name: me?.name ?? '' })}>
            <Initials name={me?.name ?? ''} />
          </button>
        }
      />
    </div>
  )
}

/** The bottom, in reach of the thumb: four rooms, and the others under "More". */
export function PhoneBottom() {
  const t = useTranslations('shell')
  const router = useRouter()
  const here = roomAt(usePathname())
  const rooms = useRooms()
  const others = rooms.filter((room) => !room.first)
  return (
    <nav className={styles.bottom} aria-label={t('navigation')}>
      {rooms
        .filter((room) => room.first)
        .map(({ name, href, icon: Icon }) => (
          <Link
            key={name}
            href={href}
            className={styles.room}
            aria-current={here?.name === name ? 'page' : undefined}
          >
            <Icon aria-hidden="true" />
            {t(`room.${name}`)}
          </Link>
        ))}
      <Menu
        items={others.map(({ name, href, icon: Icon }) => ({
          label: t(`room.${name}`),
          icon: <Icon />,
          onSelect: () => router.push(href),
        }))}
        trigger={
          <button
            type="button"
            className={styles.room}
            data-here={others.some((room) => room.name === here?.name) || undefined}
          >
            <Ellipsis aria-hidden="true" />
            {t('more')}
          </button>
        }
      />
    </nav>
  )
}
