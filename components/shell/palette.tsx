'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Landmark, Newspaper, Quote } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { articlesQuery } from '@/components/data/article-queries'
import { claimsQuery } from '@/components/data/claim-queries'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { Dialog } from '@/components/ui/dialog'
import { control } from '@/components/ui/field'
import styles from './palette.module.css'
import { matching, type PaletteRow } from './palette-rows'
import { useRooms } from './use-rooms'

const mostPerKind = 6

/** Go to anything: type a few letters of a page, an article, a claim or a source. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('shell')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('go_to')} size="base">
      {open && <Search onDone={() => onOpenChange(false)} />}
    </Dialog>
  )
}

function Search({ onDone }: { onDone: () => void }) {
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
    router.push(row.href)
    onDone()
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

/** Pages first, then what is newest of each kind; Sources are asked of the server, which knows all of them. */
function useRows(typed: string): PaletteRow[] {
  const t = useTranslations('shell')
  const rooms = useRooms()
  const articles = useInfiniteQuery(articlesQuery()).data?.pages[0]?.rows ?? []
  const claims = useInfiniteQuery(claimsQuery()).data?.pages[0]?.rows ?? []
  const sources =
    useQuery({ ...sourceHintsQuery(typed.trim()), placeholderData: (before) => before }).data ?? []

  const of = (rows: PaletteRow[]) => matching(rows, typed).slice(0, mostPerKind)
  return [
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
      articles.map((one) => ({
        id: one.id,
        label: one.headline,
        hint: one.outlet,
        href: `/articles/${one.id}`,
        icon: Newspaper,
        lang: one.language,
      })),
    ),
    ...(typed.trim()
      ? of(
          claims.map((one) => ({
            id: one.id,
            label: one.text,
            hint: t('kind.claim', { number: one.number }),
            href: `/claims/${one.id}`,
            icon: Quote,
            lang: one.articleLanguage,
          })),
        )
      : []),
    ...(typed.trim()
      ? sources.slice(0, mostPerKind).map((one) => ({
          id: one.id,
          label: one.name,
          hint: t('kind.source'),
          href: `/sources/${one.id}`,
          icon: Landmark,
        }))
      : []),
  ]
}
