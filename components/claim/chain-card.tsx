'use client'

import {
  ExternalLink,
  Footprints,
  Link2,
  MoreHorizontal,
  Pencil,
  Plus,
  Trash2,
  UserRoundX,
} from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { CardPage } from '@/components/capture/card-page'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { useDayWords } from '@/components/ui/use-day-words'
import type { Appearance } from '@/lib/model/appearance'
import type { Source } from '@/lib/model/source'
import type { WordCheck } from '@/lib/model/word-check'
import styles from './chain-card.module.css'
import { pointable } from './point-at'
import type { PageActs } from './use-page-acts'

/** What can be done with a card; absent when the person may only look. */
export interface CardActs {
  cite: () => void
  /** Absent when every other card is cited already. */
  draw?: () => void
  edit: () => void
  markRead: () => void
  namesNobody: () => void
  page: PageActs
  /** Where they have it from, as far as the page says. */
  next: () => void
  /** Absent for the article, where every chain begins. */
  remove?: () => void
}

interface ChainCardProps {
  appearance: Appearance
  source: Source | undefined
  acts?: CardActs
  /** Whether its words were found on its kept page. */
  check?: WordCheck | undefined
  /** It was just added: the next hop is one key away. */
  isNew?: boolean
  /** Its words stand beside it already, as the claim itself. */
  excerptIsKnown?: boolean
}

/** One occurrence of the claim: who said it, what, where, when, and how we know. */
export function ChainCard({ appearance, source, acts, check, isNew, excerptIsKnown }: ChainCardProps) {
  const t = useTranslations('claim')
  const w = useTranslations('witness')
  const e = useTranslations('entry')
  const day = useDayWords()
  const cite = useRef<HTMLButtonElement>(null)
  const kind = source?.kind ?? 'unknown'
  const name = source?.name ?? t('unnamed.unknown')

  useEffect(() => {
    if (isNew) cite.current?.focus()
  }, [isNew])

  return (
    <div
      className={styles.card}
      data-basis={appearance.basis}
      data-article={appearance.isArticle || undefined}
      tabIndex={-1}
      {...pointable(appearance.id, appearance.sourceId)}
    >
      <div className={styles.head}>
        <span className={styles.icon}>
          <SourceKindIcon kind={kind} />
        </span>
        <div className={styles.who}>
          <Link href={`/sources/${appearance.sourceId}`} className={styles.name} dir="auto">
            {name}
          </Link>
          <span className={styles.facts}>
            {appearance.isArticle ? t('this_article') : e(`kind.${kind}`)}
            {appearance.appearedOn && ` · ${day(appearance.appearedOn)}`}
            {appearance.locator && <bdi> · {appearance.locator}</bdi>}
          </span>
        </div>
        {acts && (
          <div className={styles.acts}>
            <IconButton
              size="small"
              label={t('edit_named', { name })}
              icon={<Pencil aria-hidden="true" />}
              onClick={acts.edit}
            />
            <Menu
              trigger={
                <IconButton
                  size="small"
                  label={t('more_acts', { name })}
                  icon={<MoreHorizontal aria-hidden="true" />}
                />
              }
              items={menuItems(appearance, acts, t)}
            />
          </div>
        )}
      </div>
      {appearance.excerpt && !excerptIsKnown && (
        <blockquote className={styles.excerpt} lang={appearance.language ?? undefined} dir="auto">
          {appearance.excerpt}
        </blockquote>
      )}
      {appearance.translation && (
        <p className={styles.translation} dir="auto">
          {appearance.translation}
        </p>
      )}
      {appearance.note && (
        <p className={styles.note} dir="auto">
          {appearance.note}
        </p>
      )}
      <div className={styles.badges}>
        <Badge tone={appearance.basis === 'firsthand' ? 'good' : 'neutral'}>
          {t(`basis.${appearance.basis}`)}
        </Badge>
        {!appearance.isArticle && (
          <Badge
            tone={appearance.access === 'read' ? 'good' : appearance.access === 'trusted' ? 'warn' : 'bad'}
          >
            {e(`access.${appearance.access}`)}
          </Badge>
        )}
        <Address url={appearance.url} label={t('open_page')} />
        <Address url={appearance.archivedUrl} label={t('open_archived')} />
        <CardPage
          name={name}
          captureId={appearance.captureId}
          url={appearance.url}
          excerpt={appearance.excerpt}
          check={check}
          // The article's words are those that were marked in it, and its copy is the one it was read from.
          onKept={appearance.isArticle ? undefined : acts?.page.kept}
          onPick={appearance.isArticle ? undefined : acts?.page.picked}
        />
        {acts && (appearance.captureId || appearance.isArticle) && (
          <Button
            size="small"
            kind="quiet"
            icon={<Footprints aria-hidden="true" />}
            aria-label={w('next_named', { name })}
            onClick={acts.next}
          >
            {w('next')}
          </Button>
        )}
        {acts && (
          <Button
            ref={cite}
            size="small"
            kind="quiet"
            className={styles.cite}
            icon={<Plus aria-hidden="true" />}
            aria-label={t('cites_named', { name })}
            onClick={acts.cite}
          >
            {t('cites')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Address({ url, label }: { url: string | null; label: string }) {
  if (!url) return null
  return (
    <a href={url} className={styles.address} target="_blank" rel="noreferrer">
      <ExternalLink aria-hidden="true" size={13} /> {label}
    </a>
  )
}

function menuItems(
  { isArticle, access, basis }: Appearance,
  acts: CardActs,
  t: ReturnType<typeof useTranslations<'claim'>>,
): MenuItem[] {
  const items: (MenuItem | false | undefined)[] = [
    acts.draw && { label: t('draw_menu'), icon: <Link2 aria-hidden="true" />, onSelect: acts.draw },
    !isArticle &&
      access !== 'read' && {
        label: t('mark_read'),
        icon: <Pencil aria-hidden="true" />,
        onSelect: acts.markRead,
      },
    basis !== 'unknown' && {
      label: t('names_nobody'),
      icon: <UserRoundX aria-hidden="true" />,
      onSelect: acts.namesNobody,
    },
    acts.remove && {
      label: t('remove_card'),
      icon: <Trash2 aria-hidden="true" />,
      onSelect: acts.remove,
      danger: true,
      divided: true,
    },
    { label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: acts.edit },
  ]
  return items.filter((item) => item !== false && item !== undefined)
}
