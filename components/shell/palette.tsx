'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Bookmark, Landmark, Newspaper, Quote, Search, UserRound, Zap } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { articlesQuery } from '@/components/data/article-queries'
import { peopleQuery } from '@/components/data/people-queries'
import { queueQuery, viewsQuery } from '@/components/data/queue-queries'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { addressOfQueue, queueHref } from '@/components/desk/queue-state'
import { Dialog } from '@/components/ui/dialog'
import { control } from '@/components/ui/field'
import { useShortcutGroups } from '@/components/ui/shortcuts'
import { print } from '@/lib/search/print'
import styles from './palette.module.css'
import { matching, type PaletteRow } from './palette-rows'
import { useRooms } from './use-rooms'

const mostPerKind = 6

/** Go to anything, or do anything that can be done here: type a few letters of it. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('shell')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('go_to')} size="base">
      {open && <Asking onDone={() => onOpenChange(false)} />}
    </Dialog>
  )
}

function Asking({ onDone }: { onDone: () => void }) {
  const t = useTranslations('shell')
  const router = useRouter()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const rows = useRows(useDeferredValue(typed))
  const active = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active row as it moves
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const go = (row: PaletteRow | undefined) => {
    if (!row) return
    onDone()
    // After the dialog has given the focus back, or the act would find itself inside it.
    if (row.run) setTimeout(row.run)
    else if (row.href) router.push(row.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (rows.length > 0) setAt((now) => (now + step + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(rows[at])
    }
  }

  return (
    <>
      <input
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog is this field
        autoFocus
        className={control}
        aria-label={t('go_to')}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={t('go_to_hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('go_to')} className={styles.list}>
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of an option are the input's, which holds the focus
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it instead
          <div
            key={row.id}
            ref={index === at ? active : undefined}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.row}
            onClick={() => go(row)}
            onPointerMove={() => setAt(index)}
          >
            <row.icon aria-hidden="true" className={styles.icon} />
            <bdi className={styles.words} lang={row.lang}>
              {row.label}
            </bdi>
            <span className={styles.hint}>{row.hint}</span>
          </div>
        ))}
      </div>
      <p role="status" className={rows.length === 0 ? styles.none : 'visually-hidden'}>
        {t('go_to_found', { count: rows.length })}
      </p>
    </>
  )
}

/**
 * What one can do here first, then pages and saved queues, then what is newest of each kind; claims and Sources are asked
 * of the server, which knows all of them.
 */
function useRows(typed: string): PaletteRow[] {
  const t = useTranslations('shell')
  const rooms = useRooms()
  const groups = useShortcutGroups()
  const wanted = typed.trim()
  const articles =
    useInfiniteQuery({ ...articlesQuery(wanted), placeholderData: (before) => before }).data?.pages[0]
      ?.rows ?? []
  const words = { is: 'words', text: wanted, at: { start: 0, end: 0 } } as const
  const claims =
    useInfiniteQuery({
      ...queueQuery({ q: wanted ? print(words) : '', sort: 'created', backwards: false }, mostPerKind),
      enabled: wanted !== '',
      placeholderData: (before) => before,
    }).data?.pages[0]?.rows ?? []
  const sources = useQuery({ ...sourceHintsQuery(wanted), placeholderData: (before) => before }).data ?? []
  const people = useQuery(peopleQuery()).data ?? []
  const views = useQuery(viewsQuery()).data ?? []

  const of = (rows: PaletteRow[]) => matching(rows, typed).slice(0, mostPerKind)
  return [
    ...of(
      groups.flatMap(({ title, shortcuts }) =>
        shortcuts
          .filter(({ name, when }) => name && name !== 'everywhere.palette' && when !== 'elsewhere')
          .map(({ name, label, run }) => ({ id: name!, label, hint: title, run, icon: Zap })),
      ),
    ),
    ...of(
      rooms.map(({ name, href, icon }) => ({
        id: href,
        label: t(`room.${name}`),
        hint: t('kind.page'),
        href,
        icon,
      })),
    ),
    ...of(
      views.map((one) => ({
        id: one.id,
        label: one.name,
        hint: t('kind.queue'),
        href: addressOfQueue(one.query),
        icon: Bookmark,
      })),
    ),
    ...of(
      articles.map((one) => ({
        id: one.id,
        label: one.headline,
        hint: one.outlet,
        href: `/articles/${one.id}`,
        icon: Newspaper,
        lang: one.language,
      })),
    ),
    ...(wanted
      ? [
          ...claims.slice(0, mostPerKind).map((one) => ({
            id: one.id,
            label: one.text,
            hint: t('kind.claim', { number: one.number }),
            href: `/claims/${one.id}`,
            icon: Quote,
            lang: one.articleLanguage,
          })),
          ...sources.slice(0, mostPerKind).map((one) => ({
            id: one.id,
            label: one.name,
            hint: t('kind.source'),
            href: `/sources/${one.id}`,
            icon: Landmark,
          })),
          ...of(
            people
              .filter((one) => one.role)
              .map((one) => ({
                id: one.id,
                label: one.name,
                hint: t('kind.person'),
                href: queueHref(`assignee:${one.id} OR holder:${one.id}`),
                icon: UserRound,
              })),
          ),
          {
            id: 'search',
            label: t('search_claims', { words: wanted }),
            hint: t('kind.queue'),
            href: queueHref(print(words)),
            icon: Search,
          },
        ]
      : []),
  ]
}
