'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LiveRefresh } from '@/components/data/live-refresh'
import { myKeysQuery } from '@/components/data/queue-queries'
import { useRemap, useShortcuts } from '@/components/ui/shortcuts'
import { OfflineBar } from './offline-bar'
import { OutboxBar } from './outbox-bar'
import { PhoneBottom, PhoneTop } from './phone-bar'
import { rooms } from './rooms'
import styles from './shell.module.css'
import { SideNav } from './side-nav'
import { SignedOut } from './signed-out'
import { useMeMenu } from './use-me-menu'

// Asked for by a key press; nobody should wait for them before reading.
const Palette = dynamic(() => import('./palette').then((room) => room.Palette), { ssr: false })
const Help = dynamic(() => import('./help').then((room) => room.Help), { ssr: false })

/** What stands around every page behind the door: the rooms, oneself, and the keys that work everywhere. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell')
  const router = useRouter()
  const [searching, setSearching] = useState(false)
  const [helping, setHelping] = useState(false)
  const main = useRef<HTMLElement>(null)
  const meMenu = useMeMenu(() => setHelping(true))
  const search = () => setSearching(true)

  useShortcuts(t('everywhere'), [
    { name: 'everywhere.palette', label: t('go_to'), run: search },
    { name: 'everywhere.help', label: t('help'), run: () => setHelping(true) },
    { name: 'everywhere.bring_in', label: t('bring_in'), run: () => router.push('/articles/new') },
    ...rooms.map(({ name, href }) => ({
      name: `everywhere.go_${name}` as const,
      label: t('go_to_room', { room: t(`room.${name}`) }),
      run: () => router.push(href),
    })),
  ])
  useRemap(useQuery(myKeysQuery()).data)
  useFocusOnArrival(main)

  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      <header className={styles.head}>
        <div className={styles.wide}>
          <SideNav onSearch={search} meMenu={meMenu} />
        </div>
        <div className={styles.narrow}>
          <PhoneTop onSearch={search} meMenu={meMenu} />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <OfflineBar />
        <OutboxBar />
        {children}
      </main>
      <div className={styles.narrow}>
        <PhoneBottom />
      </div>
      {searching && <Palette open onOpenChange={setSearching} />}
      {helping && <Help open onOpenChange={setHelping} />}
      <SignedOut />
      <LiveRefresh />
    </div>
  )
}

/**
 * After going to another page the focus stands at its beginning, as after a full load; otherwise a keyboard stays at
 * a link that may be gone, and a screen reader says nothing. What a page focuses itself is left alone.
 */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>) {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const place = main.current
    if (place && !place.contains(document.activeElement)) {
      ;(place.querySelector<HTMLElement>('h1[tabindex]') ?? place).focus({ preventScroll: true })
    }
  }, [path, main])
}
