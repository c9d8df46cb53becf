'use client'

import { ArrowDown, X } from 'lucide-react'
import { memo } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { StatusBadge } from '@/components/claim/status-badge'
import { useStatusLook } from '@/components/data/use-rating-label'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { GroundCard, SourceCard } from '@/lib/chain/article-graph'
import type { Placed } from '@/lib/chain/layout-routes'
import type { Density } from '@/lib/chain/picture'
import type { Analysis } from '@/lib/model/analysis'
import type { ClaimFile } from '@/lib/model/file'
import { isUnnamed } from '@/lib/model/source-kinds'
import type { Status } from '@/lib/review/status'
import styles from './graph-card.module.css'
import { LoadTicks } from './load-ticks'

/** How a card is shown just now. */
export interface CardLook {
  density: Density
  picked: boolean
  /** On the lines that are emphasised without anybody pointing. */
  marked: boolean
  /** On the lines of what is being pointed at; the others step back by themselves (`data-tracing`). */
  lit: boolean
}

interface FrameProps extends CardLook {
  id: string
  box: Placed
  /** All of a text that may be cut short. */
  title: string
  className?: string | undefined
  children: React.ReactNode
}

/** Beside the sign at the card's start and the number after them. */
const ticksWidth = (box: Placed, claims: number) => Math.min(112, claims * 11, box.width - 124)

/** The button every card is. What is pressed or pointed at is told from `data-card`, by one listener for all. */
function CardFrame({ id, box, title, density, picked, marked, lit, className, children }: FrameProps) {
  return (
    <button
      type="button"
      data-card={id}
      aria-pressed={picked}
      title={title}
      className={classNames(
        styles.card,
        styles[density],
        picked && styles.picked,
        marked && styles.marked,
        lit && styles.lit,
        className,
      )}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      {children}
    </button>
  )
}

export interface SourceCardProps extends CardLook {
  card: SourceCard
  box: Placed
  /** Claim numbers, in reading order: what it carries, and what falls without it. */
  carries: readonly number[]
  bears: readonly number[]
  claimCount: number
  language: string
  struck: boolean
  cutOff: boolean
}

export const SourceCardView = memo(function SourceCardView(props: SourceCardProps) {
  const { card, box, carries, bears, claimCount, language, struck, cutOff, ...look } = props
  const t = useTranslations('chain')
  const format = useFormatter()
  const { source, name, top, topName, id } = card.party
  const kind = source?.kind ?? 'unknown'
  const unnamed = isUnnamed(kind)
  const cold = card.coldIn.length > 0 && card.firsthandIn.length === 0 && card.lane === 'origin'
  const warning = source?.retractedWhy
    ? t('card.retracted')
    : card.citesArticle
      ? t('card.cites_article')
      : cold && !unnamed
        ? t('card.cold')
        : null
  const about = [
    t(`kind.${kind}`),
    source?.described ?? null,
    top !== id ? t('card.owned', { owner: topName }) : null,
  ].filter(Boolean)
  const list = (numbers: readonly number[]) => format.list(numbers.map(String), { type: 'conjunction' })
  return (
    <CardFrame
      {...look}
      id={card.id}
      box={box}
      title={`${name}: ${t('card.load', { count: carries.length, all: claimCount })}`}
      className={classNames(
        unnamed && styles.unnamed,
        bears.length > 1 && styles.bearing,
        card.ring && styles.inRing,
        struck && styles.struck,
        cutOff && styles.cutOff,
      )}
    >
      <span className={styles.icon}>
        <SourceKindIcon kind={kind} size={look.density === 'rows' ? 14 : 18} />
      </span>
      <span className={styles.text}>
        <span className="visually-hidden">{t(`lane.${card.lane}`)}: </span>
        <span className={styles.name} dir="auto" lang={unnamed ? language : undefined}>
          {name}
        </span>
        <span className={styles.about} dir="auto">
          {struck ? (
            <b className={styles.warning}>{t('card.struck')}</b>
          ) : cutOff ? (
            <span>{t('card.cut_off')}</span>
          ) : warning ? (
            <b className={styles.warning}>{warning}</b>
          ) : (
            about.join(' · ')
          )}
        </span>
        {(card.lane === 'origin' || look.density === 'rows') && (
          <span className={styles.load} aria-hidden="true">
            {look.density === 'cards' && (
              <LoadTicks
                carried={carries.map((n) => n - 1)}
                all={claimCount}
                width={ticksWidth(box, claimCount)}
              />
            )}
            <span>
              {look.density === 'rows'
                ? carries.length
                : t('card.load', { count: carries.length, all: claimCount })}
            </span>
          </span>
        )}
      </span>
      <span className="visually-hidden">
        .{' '}
        {carries.length > 0
          ? t('card.carries', { count: carries.length, claims: list(carries) })
          : t('card.carries_none')}{' '}
        {bears.length > 0 && t('card.bears', { count: bears.length, claims: list(bears) })}
      </span>
    </CardFrame>
  )
})

export interface GroundCardProps extends CardLook {
  card: GroundCard
  box: Placed
  carries: readonly number[]
  claimCount: number
}

export const GroundCardView = memo(function GroundCardView(props: GroundCardProps) {
  const { card, box, carries, claimCount, ...look } = props
  const t = useTranslations('chain')
  const format = useFormatter()
  return (
    <CardFrame
      {...look}
      id={card.id}
      box={box}
      title={t(`ground.${card.kind}`)}
      className={card.kind === 'unsourced' ? styles.void : undefined}
    >
      <span className={styles.icon}>
        <SourceKindIcon kind={card.kind} size={look.density === 'rows' ? 14 : 18} />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{t(`ground.${card.kind}`)}</span>
        <span className={styles.about}>{t(`ground.${card.kind}_hint`)}</span>
        <span className={styles.load} aria-hidden="true">
          {look.density === 'cards' && (
            <LoadTicks
              carried={carries.map((n) => n - 1)}
              all={claimCount}
              width={ticksWidth(box, claimCount)}
            />
          )}
          <span>
            {look.density === 'rows'
              ? carries.length
              : t('card.load', { count: carries.length, all: claimCount })}
          </span>
        </span>
      </span>
      <span className="visually-hidden">
        . {t('card.carries', { count: carries.length, claims: format.list(carries.map(String)) })}
      </span>
    </CardFrame>
  )
})

/** What a strike does to a claim. */
export type Outcome = { is: 'falls' } | { is: 'weakens'; from: number; to: number } | null

export interface ClaimCardProps extends CardLook {
  id: string
  box: Placed
  number: number
  claim: ClaimFile['claim']
  independence: Analysis['independence']
  status: Status
  language: string
  outcome: Outcome
}

export const ClaimCardView = memo(function ClaimCardView(props: ClaimCardProps) {
  const { id, box, number, claim, independence, status, language, outcome, ...look } = props
  const lookOf = useStatusLook()
  const t = useTranslations('chain')
  const { atLeast, atMost } = independence
  return (
    <CardFrame
      {...look}
      id={id}
      box={box}
      title={claim.text}
      className={classNames(
        styles.claim,
        styles[lookOf(status).tone],
        outcome?.is === 'falls' && styles.falls,
      )}
    >
      <span className="visually-hidden">{t('card.claim', { number })}: </span>
      <b className={styles.number} aria-hidden="true">
        {number}
      </b>
      <span className={styles.statement} dir="auto" lang={language}>
        {claim.text}
      </span>
      <span className={styles.badge}>
        {outcome?.is === 'falls' ? (
          <Badge tone="bad" icon={<X aria-hidden="true" />}>
            {t('outcome.falls')}
          </Badge>
        ) : outcome?.is === 'weakens' ? (
          <Badge tone="warn" icon={<ArrowDown aria-hidden="true" />}>
            <span aria-hidden="true">{t('outcome.weakens', outcome)}</span>
            <span className="visually-hidden">{t('outcome.weakens_said', outcome)}</span>
          </Badge>
        ) : (
          <StatusBadge status={status} />
        )}
      </span>
      <span className="visually-hidden">
        .{' '}
        {atLeast === atMost
          ? t('card.origins', { count: atLeast })
          : t('card.origins_between', { least: atLeast, most: atMost })}
      </span>
    </CardFrame>
  )
})
