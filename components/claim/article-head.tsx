'use client'

import { FilePen } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useMay } from '@/components/data/who'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { useDayWords } from '@/components/ui/use-day-words'
import type { ArticleFile } from '@/lib/model/file'
import styles from './article-head.module.css'

const articleTabs = ['read', 'graph', 'report', 'history'] as const
export type ArticleTab = (typeof articleTabs)[number]

const hrefs: Record<ArticleTab, string> = {
  read: '',
  graph: '/graph',
  report: '/report',
  history: '/history',
}

interface ArticleHeadProps {
  file: Pick<ArticleFile, 'article' | 'sources'>
  tab: ArticleTab
}

/** What stands above every page of an article: its headline, where it appeared, and the pages about it. */
export function ArticleHead({ file, tab }: ArticleHeadProps) {
  const t = useTranslations('claim')
  const revise = useTranslations('revise')
  const day = useDayWords()
  const canRevise = useMay('article.amend')
  const { article, sources } = file
  const outlet = sources.find((source) => source.id === article.sourceId)
  return (
    <div className={styles.top}>
      <PageHead
        title={article.headline}
        lang={article.language}
        actions={
          canRevise && (
            <ButtonLink
              kind="quiet"
              size="small"
              href={`/articles/${article.id}/revise`}
              icon={<FilePen aria-hidden="true" />}
            >
              {revise('open')}
            </ButtonLink>
          )
        }
        back={{ href: '/articles', label: t('articles') }}
        meta={
          <>
            {outlet && <bdi>{outlet.name}</bdi>}
            {article.byline && <bdi>{article.byline}</bdi>}
            {article.publishedOn && <time dateTime={article.publishedOn}>{day(article.publishedOn)}</time>}
            {article.url && (
              <a href={article.url} target="_blank" rel="noreferrer">
                {t('open_page')}
              </a>
            )}
            {article.isExample && <span>{t('example')}</span>}
          </>
        }
      />
      <nav className={styles.tabs} aria-label={t('article_pages')}>
        {articleTabs.map((each) => (
          <Link
            key={each}
            href={`/articles/${article.id}${hrefs[each]}`}
            className={styles.tab}
            aria-current={each === tab ? 'page' : undefined}
          >
            {t(`tab.${each}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
