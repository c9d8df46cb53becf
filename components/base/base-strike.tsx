'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, Undo2, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { baseStrikeQuery } from '@/components/data/base-queries'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { addressOf } from '@/lib/api/routes'
import { askedFilter } from './base-address'
import styles from './base-strike.module.css'
import type { BaseMoves } from './use-base-address'

/** Takes sources out of the whole base, and says what becomes of the claims. Nothing is written. */
export function BaseStrike({ moves }: { moves: BaseMoves }) {
  const t = useTranslations('base.strike')
  const client = useQueryClient()
  const { address, toggle, pick } = moves
  const filter = askedFilter(address)
  const outcome = useQuery(baseStrikeQuery(filter, address.struck)).data
  const search = async (q: string) =>
    (await client.fetchQuery(sourceHintsQuery(q)))
      .filter((each) => !address.struck.includes(each.id))
      .map((each) => ({
        value: each.id,
        label: each.name,
        hint: each.described ?? undefined,
        icon: <SourceKindIcon kind={each.kind} />,
      }))
  const file = (format: 'csv' | 'json') =>
    `${addressOf('baseScenario')}?${new URLSearchParams({ ...(filter as Record<string, string>), strike: address.struck.join(','), format })}`
  const shown = address.struck.length > 0 ? outcome : undefined
  return (
    <section className={styles.strike} aria-label={t('label')}>
      <div className={styles.add}>
        <Combobox
          label={t('add')}
          hint={address.struck.length === 0 ? t('hint') : undefined}
          value={null}
          search={search}
          onPick={(picked) => picked && toggle(picked.value)}
        />
      </div>
      {address.struck.length > 0 && (
        <ul className={styles.struck} aria-label={t('now')}>
          {address.struck.map((id) => {
            const name = shown?.struck.find((each) => each.source === id)?.name ?? '…'
            return (
              <li key={id}>
                <Button
                  size="small"
                  icon={<X aria-hidden="true" />}
                  aria-label={t('restore', { name })}
                  onClick={() => toggle(id)}
                >
                  <bdi>{name}</bdi>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <div role="status" className={shown ? styles.outcome : undefined}>
        {shown && (
          <>
            <Button
              size="small"
              kind="danger"
              disabled={shown.falls === 0}
              onClick={() => pick({ pick: 'strike_falls' })}
            >
              {t('falls', { count: shown.falls })}
            </Button>
            <Button
              size="small"
              disabled={shown.weakens === 0}
              onClick={() => pick({ pick: 'strike_weakens' })}
            >
              {t('weakens', { count: shown.weakens })}
            </Button>
            <span>{t('stands', { count: shown.stands })}</span>
            {shown.unfounded > 0 && <span>{t('unfounded', { count: shown.unfounded })}</span>}
          </>
        )}
      </div>
      {shown && (
        <div className={styles.ends}>
          <a href={file('csv')} download className={styles.save}>
            <Download aria-hidden="true" size={15} />
            {t('save_csv')}
          </a>
          <a href={file('json')} download className={styles.save}>
            <Download aria-hidden="true" size={15} />
            {t('save_json')}
          </a>
          <Button size="small" icon={<Undo2 aria-hidden="true" />} onClick={() => moves.strikeAll([])}>
            {t('clear')}
          </Button>
        </div>
      )}
    </section>
  )
}
