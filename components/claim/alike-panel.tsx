'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown, Copy, Equal, Link2, Unlink, Waypoints } from 'lucide-react'
import Link from 'next/link'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  alikeQuery,
  useGiveBack,
  useLinkClaims,
  useTakeOver,
  useUnlinkClaims,
} from '@/components/data/alike-acts'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { FactsLine } from '@/components/ui/facts-line'
import { ShortWords } from '@/components/ui/short-words'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { AlikeRow, LinkRow } from '@/lib/api/alike-contract'
import type { ClaimRow } from '@/lib/api/answers'
import type { ClaimId } from '@/lib/model/ids'
import type { Verdict } from '@/lib/model/review'
import { statusOf } from '@/lib/review/status'
import styles from './alike-panel.module.css'
import { StatusBadge } from './status-badge'

/**
 * Was this checked before? Claims of the base that say the same or have to do with this one, with what became of them.
 * Linking them, and taking over what was found, is always a person's act. Nothing is shown where there is nothing.
 */
export function AlikePanel({ claimId, canAmend }: { claimId: ClaimId; canAmend: boolean }) {
  const t = useTranslations('alike')
  const id = useId()
  const { data } = useQuery(alikeQuery(claimId))
  const [open, setOpen] = useState<boolean | null>(null)
  if (!data || data.links.length + data.alike.length === 0) return null
  const same = data.alike.filter((row) => row.kind === 'same').length
  const isOpen = open ?? (same > 0 || data.links.length > 0)
  const taken = new Map<ClaimId, number>()
  for (const row of data.taken)
    if (row.kind !== 'citation') taken.set(row.fromClaimId, (taken.get(row.fromClaimId) ?? 0) + 1)
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h3 className={styles.title}>
        <button
          id={`${id}-title`}
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown aria-hidden="true" size={16} className={styles.chevron} />
          {t('title')}
          <span className={styles.sum}>
            {t('sum', { same, linked: data.links.length, related: data.alike.length - same })}
          </span>
        </button>
      </h3>
      <ul id={`${id}-list`} className={styles.list} hidden={!isOpen}>
        {data.links.map((row) => (
          <Linked
            key={row.id}
            row={row}
            claimId={claimId}
            canAmend={canAmend}
            taken={taken.get(row.id) ?? 0}
          />
        ))}
        {data.alike.map((row) => (
          <Alike key={row.id} row={row} claimId={claimId} canAmend={canAmend} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps<Row> {
  row: Row
  claimId: ClaimId
  canAmend: boolean
}

/** A claim in the list: its words, where it stands, what was found. */
function Words({ row, badge }: { row: ClaimRow; badge: React.ReactNode }) {
  const desk = useTranslations('desk')
  const status = statusOf(
    {
      stage: row.stage,
      owesCorrection: row.owesCorrection,
      verdicts: row.verdict ? [row.verdict as Verdict] : [],
    },
    [],
  )
  return (
    <>
      <div className={styles.badges}>
        {badge}
        <StatusBadge status={status} />
      </div>
      <Link href={`/claims/${row.id}`} className={styles.words} lang={row.articleLanguage} dir="auto">
        {row.text}
      </Link>
      {row.gloss && (
        <p className={styles.gloss} lang={row.glossLanguage ?? undefined} dir="auto">
          {row.gloss}
        </p>
      )}
      <FactsLine>
        {desk('claim_number', { number: row.number })}
        <ShortWords lang={row.articleLanguage}>{row.headline}</ShortWords>
      </FactsLine>
    </>
  )
}

function Alike({ row, claimId, canAmend }: RowProps<AlikeRow>) {
  const t = useTranslations('alike')
  const languageName = useLanguageName()
  const link = useLinkClaims()
  const pair = { claimId, otherClaimId: row.id }
  const reasons = [
    row.acrossLanguages && t('reason.language', { language: languageName(row.articleLanguage) }),
    row.numbersAgree && t('reason.numbers_agree'),
    row.numbersDiffer && t('reason.numbers_differ'),
    row.negationDiffers && !row.acrossLanguages && t('reason.negation'),
  ].filter((one) => one !== false)
  return (
    <li className={styles.row}>
      <Words
        row={row}
        badge={
          <Badge
            tone={row.kind === 'same' ? 'accent' : 'neutral'}
            icon={row.kind === 'same' ? <Equal aria-hidden="true" /> : <Waypoints aria-hidden="true" />}
          >
            {t(row.kind === 'same' ? 'maybe_same' : 'maybe_related')}
          </Badge>
        }
      />
      {reasons.length > 0 && <p className={styles.reasons}>{reasons.join(' · ')}</p>}
      {canAmend && (
        <div className={styles.acts}>
          <Button
            size="small"
            icon={<Equal aria-hidden="true" />}
            busy={link.isPending && link.variables?.kind === 'same'}
            onClick={() => link.mutate({ ...pair, kind: 'same' })}
          >
            {t('link_same')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            icon={<Link2 aria-hidden="true" />}
            busy={link.isPending && link.variables?.kind === 'related'}
            onClick={() => link.mutate({ ...pair, kind: 'related' })}
          >
            {t('link_related')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Linked({ row, claimId, canAmend, taken }: RowProps<LinkRow> & { taken: number }) {
  const t = useTranslations('alike')
  const unlink = useUnlinkClaims()
  const takeOver = useTakeOver()
  const giveBack = useGiveBack()
  const canTrace = useMay('chain.trace') && canAmend
  const pair = { claimId, otherClaimId: row.id }
  return (
    <li className={styles.row} data-linked="">
      <Words
        row={row}
        badge={
          <Badge
            tone="good"
            icon={row.link === 'same' ? <Equal aria-hidden="true" /> : <Link2 aria-hidden="true" />}
          >
            {t(`linked.${row.link}`)}
          </Badge>
        }
      />
      <p className={styles.reasons}>
        {row.linkedBy && t('linked_by', { name: row.linkedBy })}
        {taken > 0 && ` ${t('taken', { count: taken })}`}
      </p>
      <div className={styles.acts}>
        {canTrace && taken === 0 && (
          <Button
            size="small"
            icon={<Copy aria-hidden="true" />}
            busy={takeOver.isPending}
            onClick={() => takeOver.mutate(pair)}
          >
            {t('take_over')}
          </Button>
        )}
        {canTrace && taken > 0 && (
          <Button size="small" busy={giveBack.isPending} onClick={() => giveBack.mutate(pair)}>
            {t('give_back')}
          </Button>
        )}
        {canAmend && (
          <Button
            size="small"
            kind="quiet"
            icon={<Unlink aria-hidden="true" />}
            busy={unlink.isPending}
            onClick={() => unlink.mutate({ ...pair, kind: row.link })}
          >
            {t('unlink')}
          </Button>
        )}
      </div>
    </li>
  )
}
