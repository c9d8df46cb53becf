'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { articlesQuery } from '@/components/data/article-queries'
import { MoreRows } from '@/components/data/more-rows'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { useMay, useMe } from '@/components/data/who'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import { anotherPairOfEyes } from '@/lib/review/four-eyes'
import { ArticleRow } from './article-row'
import { ClaimPanel } from './claim-panel'
import styles from './desk.module.css'

const fewArticles = 5

/** What waits for me, and what the newsroom is at. */
export function Desk() {
  const t = useTranslations('desk')
  const me = useMe()
  const newsroom = useQuery(newsroomQuery()).data
  const reviews = useMay('review.act')
  const leads = useMay('review.lead')
  const mayBringIn = useMay('article.bring_in')
  const articles = useInfiniteQuery(articlesQuery())
  const bringIn = mayBringIn && (
    <ButtonLink href="/articles/new" kind="primary" icon={<Plus aria-hidden="true" />}>
      {t('bring_in')}
    </ButtonLink>
  )

  return (
    <>
      <PageHead title={t('title')} meta={me && t('greeting', { name: me.name })} actions={bringIn} />
      <div className={styles.desk}>
        {me && reviews && (
          <div>
            <ClaimPanel
              title={t('mine')}
              hint={t('mine_hint')}
              none={t('mine_none')}
              filter={{ stage: 'in_review', holder: me.id }}
              withHolder={false}
            />
            <ClaimPanel
              title={t('second_eyes')}
              hint={t('second_eyes_hint')}
              none={t('second_eyes_none')}
              filter={{ stage: 'concluded' }}
              keep={({ verdict, authorId }) =>
                anotherPairOfEyes(
                  { personId: me.id, concludedBy: verdict?.byId ?? null, authorId },
                  newsroom?.fourEyes ?? true,
                )
              }
            />
            {leads && (
              <ClaimPanel
                title={t('disputed')}
                hint={t('disputed_hint')}
                none={t('disputed_none')}
                filter={{ stage: 'disputed' }}
              />
            )}
            <ClaimPanel
              title={t('open')}
              hint={t('open_hint')}
              none={t('open_none')}
              filter={{ stage: 'open' }}
            />
          </div>
        )}
        <div>
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
