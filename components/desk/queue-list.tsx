// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand as one scrolls, which a table element forbids
// biome-ignore-all lint/a11y/useFocusableInteractive: a row is held by the focus of its own link
'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { type QueueClaim, queueQuery } from '@/components/data/queue-queries'
import { rememberRun } from '@/components/data/queue-run'
import type { KeyName } from '@/components/ui/key-table'
import { NoticeBar } from '@/components/ui/notice-bar'
import { useShortcuts } from '@/components/ui/shortcuts'
import { Spinner } from '@/components/ui/spinner'
import type { ClaimId } from '@/lib/model/ids'
import type { QueueView } from '@/lib/model/view'
import styles from './queue-list.module.css'
import { QueueRow } from './queue-row'
import { addressOfQueue } from './queue-state'
import type { Selection } from './use-selection'

interface QueueListProps {
  view: QueueView
  selection: Selection
  canSelect: boolean
  empty: ReactNode
  /** What the keys do to the claim in hand. */
  keys: { name: KeyName; label: string; run: (claim: QueueClaim) => void }[]
  onRows?: (rows: readonly QueueClaim[]) => void
}

const rowHeight = 66
/** Beyond so many pages, news of others' acts no longer asks for all of them again: far down one reads, and jumps help nobody. */
const deepFrom = 8

/**
 * The claims of a queue as a table of which only what can be seen exists in the page, however far one scrolls. The
 * focus is on a row's own link, so a screen reader says the claim as one walks, and Enter opens it.
 */
export function QueueList({ view, selection, canSelect, empty, keys, onRows }: QueueListProps) {
  const t = useTranslations('queue')
  const router = useRouter()
  const [deep, setDeep] = useState(false)
  const query = useInfiniteQuery({ ...queueQuery(view), enabled: !deep })
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data])
  const body = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const at = useRef(-1)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query

  useEffect(() => {
    const measure = () => body.current && setTop(body.current.getBoundingClientRect().top + window.scrollY)
    measure()
    const seen = new ResizeObserver(measure)
    seen.observe(document.body)
    return () => seen.disconnect()
  }, [])
  useEffect(() => onRows?.(rows), [rows, onRows])
  const pages = query.data?.pages.length ?? 0
  useEffect(() => setDeep(pages > deepFrom), [pages])

  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 90,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= rows.length - 25) fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, lastShown, rows.length, fetchNextPage])

  const focusRow = useCallback(
    (index: number) => {
      if (index < 0 || index >= rows.length) return
      at.current = index
      virtual.scrollToIndex(index, { align: 'auto' })
      const focus = (tries: number) => {
        const link = body.current?.querySelector<HTMLElement>(`a[data-row="${index}"]`)
        if (link) link.focus({ preventScroll: true })
        else if (tries > 0) requestAnimationFrame(() => focus(tries - 1))
      }
      focus(5)
    },
    [rows.length, virtual],
  )
  /** The row that has the focus, else the one that had it last. */
  const inHand = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index
    if (row !== undefined) at.current = Number(row)
    return Math.min(at.current, rows.length - 1)
  }
  const step = (by: number) => {
    const from = inHand()
    const next = Math.max(0, Math.min(rows.length - 1, from < 0 ? 0 : from + by))
    focusRow(next)
    return next
  }
  const withClaim = (run: (claim: QueueClaim) => void) => () => {
    const claim = rows[inHand()]
    if (claim) run(claim)
  }
  const select = useCallback(
    (index: number, extend: boolean) => {
      at.current = index
      selection.toggle(rows, index, extend)
    },
    [rows, selection],
  )
  const remember = () =>
    rememberRun(addressOfQueue(view), {
      claims: rows.map(({ id, articleId }) => ({ id, articleId })),
      next: query.data?.pages.at(-1)?.next ?? null,
    })
  const open = (claim: QueueClaim) => {
    remember()
    router.push(hrefOf(claim.id, view))
  }

  useShortcuts(t('keys.group'), [
    { name: 'queue.down' as const, label: t('keys.down'), run: () => step(1) },
    { name: 'queue.up' as const, label: t('keys.up'), run: () => step(-1) },
    { name: 'queue.open' as const, label: t('keys.open'), run: withClaim(open) },
    ...(canSelect
      ? [
          {
            name: 'queue.select' as const,
            label: t('keys.select'),
            run: () => {
              if (inHand() >= 0) select(inHand(), false)
            },
          },
          {
            name: 'queue.select_span' as const,
            label: t('keys.select_span'),
            run: () => {
              const from = inHand()
              if (from >= 0 && !selection.has(rows[from]!.id)) select(from, false)
              select(step(1), true)
            },
          },
          { name: 'queue.all' as const, label: t('keys.all'), run: () => selection.all(rows) },
        ]
      : []),
    ...keys.map(({ run, ...key }) => ({ ...key, run: withClaim(run) })),
  ])

  // Space and the arrows belong to the list only while the focus is in it; elsewhere they scroll.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by && !event.shiftKey) step(by)
    else if (event.key === ' ' && canSelect) select(inHand(), event.shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <Loaded query={query} lines={8}>
      {() =>
        rows.length === 0 ? (
          empty
        ) : (
          <>
            {query.data?.pages[0]?.catchingUp && <NoticeBar title={t('catching_up')} />}
            <div
              role="table"
              aria-label={t('list')}
              aria-rowcount={hasNextPage ? -1 : rows.length + 1}
              className={styles.table}
              data-select={canSelect || undefined}
              style={{ '--columns': view.columns.length } as React.CSSProperties}
            >
              <Head view={view} rows={rows} selection={selection} canSelect={canSelect} />
              <div
                ref={body}
                role="rowgroup"
                className={styles.body}
                style={{ height: virtual.getTotalSize() }}
                onKeyDown={onKeyDown}
                onClickCapture={remember}
              >
                {shown.map((item) => {
                  const claim = rows[item.index]!
                  return (
                    <div
                      key={item.key}
                      role="row"
                      aria-rowindex={item.index + 2}
                      aria-selected={canSelect ? selection.has(claim.id) : undefined}
                      data-index={item.index}
                      ref={virtual.measureElement}
                      className={styles.row}
                      style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
                    >
                      <QueueRow
                        claim={claim}
                        columns={view.columns}
                        href={hrefOf(claim.id, view)}
                        index={item.index}
                        selected={selection.has(claim.id)}
                        canSelect={canSelect}
                        onSelect={select}
                      />
                    </div>
                  )
                })}
              </div>
            </div>
            <p role="status" className={styles.foot}>
              {isFetchingNextPage && (
                <>
                  <Spinner /> {t('loading')}
                </>
              )}
            </p>
          </>
        )
      }
    </Loaded>
  )
}

/** A claim in its queue: where it is opened, the next one is known. */
export const hrefOf = (id: ClaimId, view: QueueView) => {
  const queue = addressOfQueue(view)
  return queue === '/claims'
    ? `/claims/${id}?in=`
    : `/claims/${id}?in=${encodeURIComponent(queue.slice('/claims?'.length))}`
}

interface HeadProps {
  view: QueueView
  rows: readonly QueueClaim[]
  selection: Selection
  canSelect: boolean
}

function Head({ view, rows, selection, canSelect }: HeadProps) {
  const t = useTranslations('queue')
  const all = rows.length > 0 && rows.every(({ id }) => selection.has(id))
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.head}>
        {canSelect && (
          <span role="columnheader" className={styles.tick}>
            <input
              type="checkbox"
              className={styles.box}
              aria-label={t('select_all')}
              checked={all}
              onChange={() => (all ? selection.clear() : selection.all(rows))}
            />
          </span>
        )}
        <span role="columnheader" className={styles.claim}>
          {t('column.claim')}
        </span>
        {view.columns.map((column) => (
          <span key={column} role="columnheader" className={styles.cell} data-column={column}>
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  )
}
