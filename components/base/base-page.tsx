'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { baseQuery } from '@/components/data/base-queries'
import { Loaded } from '@/components/data/loaded'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Segmented } from '@/components/ui/segmented'
import { askedFilter, baseViews } from './base-address'
import { BaseBlocks } from './base-blocks'
import { BaseClaims } from './base-claims'
import { BaseExport } from './base-export'
import { BaseFilters } from './base-filters'
import { BaseFreshness } from './base-freshness'
import { BaseList } from './base-list'
import { BaseMatrix } from './base-matrix'
import styles from './base-page.module.css'
import { BaseRetracted } from './base-retracted'
import { BaseStrike } from './base-strike'
import { BaseTimeline } from './base-timeline'
import { BaseWay } from './base-way'
import { BaseWeakest } from './base-weakest'
import { useBaseAddress } from './use-base-address'

/** What the newsroom's claims rest on: which source falls takes how much with it, and what if it did. */
export function BasePage() {
  const t = useTranslations('base')
  const moves = useBaseAddress()
  const { address } = moves
  const filter = askedFilter(address)
  const query = useQuery(baseQuery(filter))
  const filtered = Object.keys(filter).length > 0
  return (
    <Loaded query={query} lines={10}>
      {(base) => {
        const { blocks } = base
        const heaviest = blocks.blocks.slice(0, 3)
        const carried = heaviest.reduce((sum, block) => sum + block.claims, 0)
        return (
          <>
            <PageHead
              title={t('title')}
              meta={
                <>
                  <span className={styles.says}>
                    {heaviest.length > 0
                      ? t('says.few', { carried, claims: blocks.claims, sources: heaviest.length })
                      : t('says.none', { claims: blocks.claims })}
                  </span>
                  <BaseFreshness base={base} />
                </>
              }
              actions={<ButtonLink href="/again">{t('again')}</ButtonLink>}
            />
            {!base.ready && (
              <div className={styles.notice}>
                <NoticeBar tone="neutral" title={t('loading', { count: base.loaded })} />
              </div>
            )}
            <BaseFilters choices={base.choices} moves={moves} />
            <BaseStrike moves={moves} />
            <div className={styles.retracted}>
              <BaseRetracted retracted={base.retracted} moves={moves} />
            </div>
            <div className={styles.views}>
              <Segmented
                label={t('view.label')}
                hideLabel
                size="small"
                value={address.view}
                onChange={moves.show}
                options={baseViews.map((value) => ({ value, label: t(`view.${value}`) }))}
              />
              <BaseExport base={base} moves={moves} />
            </div>
            <BaseWay base={base} moves={moves} />
            {blocks.claims === 0 ? (
              filtered ? (
                <Empty
                  title={t('no_match')}
                  action={<Button onClick={moves.clearFilter}>{t('clear')}</Button>}
                />
              ) : (
                <Empty title={t('empty')} text={t('empty_text')} />
              )
            ) : (
              <div className={address.picked ? styles.sides : undefined}>
                <div className={styles.picture}>
                  {address.view === 'blocks' && <BaseBlocks blocks={blocks} moves={moves} />}
                  {address.view === 'list' && <BaseList loads={base.loads} moves={moves} />}
                  {address.view === 'outlets' && <BaseMatrix matrix={base.matrix} moves={moves} />}
                  {address.view === 'time' && <BaseTimeline timeline={base.timeline} moves={moves} />}
                  {address.view === 'weakest' && <BaseWeakest moves={moves} />}
                </div>
                {address.picked && <BaseClaims picked={address.picked} base={base} moves={moves} />}
              </div>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
