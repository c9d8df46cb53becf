'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useRemoveArticle } from '@/components/data/article-acts'
import { articlesQuery } from '@/components/data/article-queries'
import { MoreRows } from '@/components/data/more-rows'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { useConfirm } from '@/components/ui/confirm'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Rows } from '@/components/ui/rows'
import type { ArticleRow as Article } from '@/lib/api/answers'
import { ArticleRow } from './article-row'

/** Every article, newest first. */
export function ArticleList() {
  const t = useTranslations('desk')
  const mayBringIn = useMay('article.bring_in')
  const mayRemove = useMay('article.remove')
  const bringIn = mayBringIn && (
    <ButtonLink href="/articles/new" kind="primary" icon={<Plus aria-hidden="true" />}>
      {t('bring_in')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t('articles')} actions={bringIn} />
      <MoreRows
        query={useInfiniteQuery(articlesQuery())}
        empty={<Empty title={t('no_articles')} text={t('no_articles_text')} action={bringIn} />}
      >
        {(rows) => (
          <Rows label={t('articles')}>
            {rows.map((article) => (
              <ArticleRow
                key={article.id}
                article={article}
                actions={article.isExample && mayRemove && <RemoveExample article={article} />}
              />
            ))}
          </Rows>
        )}
      </MoreRows>
    </>
  )
}

function RemoveExample({ article }: { article: Article }) {
  const t = useTranslations('desk')
  const confirm = useConfirm()
  const remove = useRemoveArticle(article.id)
  const ask = async () => {
    const sure = await confirm({
      title: t('remove_example'),
      body: t('remove_example_means'),
      action: t('remove'),
      danger: true,
    })
    if (sure) remove.mutate(article.version)
  }
  return (
    <Button
      size="small"
      kind="quiet"
      icon={<Trash2 aria-hidden="true" />}
      busy={remove.isPending}
      onClick={ask}
    >
      {t('remove_example')}
    </Button>
  )
}
