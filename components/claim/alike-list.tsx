'use client'

import { Copy, Equal, Link2, Unlink, Waypoints } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useGiveBack, useLinkClaims, useTakeOver, useUnlinkClaims } from '@/components/data/alike-acts'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { FactsLine } from '@/components/ui/facts-line'
import { ShortWords } from '@/components/ui/short-words'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { AlikeAnswer, AlikeRow, LinkRow } from '@/lib/api/alike-contract'
import type { ClaimRow } from '@/lib/api/answers'
import type { ClaimId } from '@/lib/model/ids'
import styles from './alike-panel.module.css'
import { rowStatus } from './row-status'
import { StatusBadge } from './status-badge'

interface AlikeListProps {
  alike: AlikeAnswer
  claimId: ClaimId
  canAmend: boolean
}

/** The claims of the base that say the same or have to do with this one. Linking them is always a person's act. */
export function AlikeList({ alike: { links, alike, taken: all }, claimId, canAmend }: AlikeListProps) {
  const taken = new Map<ClaimId, number>()
  for (const row of all)
    if (row.kind !== 'citation') taken.set(row.fromClaimId, (taken.get(row.fromClaimId) ?? 0) + 1)
  return (
    <ul className={styles.list}>
      {links.map((row) => (
        <Linked key={row.id} row={row} claimId={claimId} canAmend={canAmend} taken={taken.get(row.id) ?? 0} />
      ))}
      {alike.map((row) => (
        <Alike key={row.id} row={row} claimId={claimId} canAmend={canAmend} />
      ))}
    </ul>
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
  return (
    <>
      <div className={styles.badges}>
        {badge}
        <StatusBadge status={rowStatus(row)} />
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
