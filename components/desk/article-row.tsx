'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { FactsLine } from '@/components/ui/facts-line'
import { RowLink } from '@/components/ui/row-link'
import { Row } from '@/components/ui/rows'
import { useDayWords } from '@/components/ui/use-day-words'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { ArticleRow as Article } from '@/lib/api/answers'
import { StageBar } from './stage-bar'

/** An article in a list: its headline, where it comes from, and how far its claims are. */
export function ArticleRow({ article, actions }: { article: Article; actions?: ReactNode }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const day = useDayWords()
  const nameOf = useLanguageName()
  return (
    <Row
      roomy
      end={
        <>
          <StageBar counts={article.claims} />
          {actions}
        </>
      }
    >
      <RowLink href={`/articles/${article.id}`} lang={article.language} dir="auto" lines={2}>
        {article.headline}
      </RowLink>
      <FactsLine>
        <bdi>{article.outlet}</bdi>
        {article.publishedOn && day(article.publishedOn)}
        {nameOf(article.language)}
        {t('brought_in_on', {
          day: format.dateTime(new Date(article.createdAt), { dateStyle: 'medium' }),
        })}
        {article.isExample && <Badge tone="accent">{t('example')}</Badge>}
      </FactsLine>
    </Row>
  )
}
