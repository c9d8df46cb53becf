'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { articlesQuery } from '@/components/data/article-queries'
import { MoreRows } from '@/components/data/more-rows'
import { useAllCome } from '@/components/data/use-all-come'
import { useMay, useMe } from '@/components/data/who'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import { Skeleton } from '@/components/ui/skeleton'
import { ArticleRow } from './article-row'
import styles from './desk.module.css'
import { LeadFigures } from './lead-figures'
import { QueuePanel } from './queue-panel'

const fewArticles = 5

/** What waits for me, and what the newsroom is at. */
export function Desk() {
  const t = useTranslations('desk')
  const me = useMe()
  const reviews = useMay('review.act')
  const leads = useMay('review.lead')
  const mayBringIn = useMay('article.bring_in')
  const articles = useInfiniteQuery(articlesQuery())
  const come = useAllCome(['claims'])
  const bringIn = mayBringIn && (
    <ButtonLink href="/articles/new" kind="primary" icon={<Plus aria-hidden="true" />}>
      {t('bring_in')}
    </ButtonLink>
  )

  return (
    <>
      <PageHead title={t('title')} meta={me && t('greeting', { name: me.name })} actions={bringIn} />
      {!come && (
        <div className={styles.desk}>
          <Skeleton lines={6} height={64} />
          <Skeleton lines={6} height={64} />
        </div>
      )}
      <div className={styles.desk} hidden={!come}>
        {me && reviews && (
          <div className={styles.heaps}>
            <QueuePanel
              title={t('mine')}
              hint={t('mine_hint')}
              none={t('mine_none')}
              q="is:mine"
              sort="due"
              withHolder={false}
            />
            <QueuePanel
              title={t('second_eyes')}
              hint={t('second_eyes_hint')}
              none={t('second_eyes_none')}
              q="is:waiting"
              sort="due"
            />
            {leads && (
              <QueuePanel title={t('disputed')} hint={t('disputed_hint')} q="stage:disputed" sort="due" />
            )}
            <QueuePanel title={t('again')} hint={t('again_hint')} q="is:again OR is:stale" sort="changed" />
            <QueuePanel
              title={t('orphans')}
              hint={t('orphans_hint')}
              q="is:orphaned OR is:unsettled"
              sort="changed"
            />
            <QueuePanel
              title={t('open')}
              hint={t('open_hint')}
              none={t('open_none')}
              q="is:unassigned"
              sort="priority"
            />
          </div>
        )}
        <div className={styles.heaps}>
          {leads && <LeadFigures />}
          <Panel
            title={t('articles')}
            hint={t('articles_hint')}
            actions={<Link href="/articles">{t('all')}</Link>}
          >
            <MoreRows
              query={{ ...articles, hasNextPage: false }}
              empty={<Empty title={t('no_articles')} text={t('no_articles_text')} action={bringIn} />}
            >
              {(rows) => (
                <Rows label={t('articles')}>
                  {rows.slice(0, fewArticles).map((article) => (
                    <ArticleRow key={article.id} article={article} />
                  ))}
                </Rows>
              )}
            </MoreRows>
          </Panel>
        </div>
      </div>
    </>
  )
}
