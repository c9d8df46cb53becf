'use client'

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { articleQuery } from '@/components/data/article-queries'
import { BlockPreview } from '@/components/intake/block-preview'
import { GiveText } from '@/components/intake/give-text'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId } from '@/lib/model/ids'
import { compareVersions } from './compare-versions'
import { Landings } from './landings'
import styles from './revise-desk.module.css'
import { SideBySide } from './side-by-side'
import { useRevision } from './use-revision'

/** The outlet changed its text: the new one is read, compared and only then kept. */
export function ReviseDesk({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('revise')
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const revision = useRevision(file.article)
  const { intake, next } = revision
  const { draft } = intake.form
  const isSame = next?.text === file.revision.text
  return (
    <>
      <PageHead
        title={t('title')}
        back={{ href: `/articles/${articleId}`, label: t('to_article') }}
        meta={draft ? t('look_over') : t('give')}
        actions={
          draft && (
            <>
              <Button onClick={revision.startOver}>{t('start_over')}</Button>
              <Button
                kind="primary"
                busy={revision.saving}
                disabled={!next || isSame}
                onClick={revision.save}
              >
                {t('save', { number: file.revision.number + 1 })}
              </Button>
            </>
          )
        }
      />
      {!draft &&
        (revision.saving ? <Skeleton lines={6} /> : <GiveText intake={intake} hint={t('paste_hint')} />)}
      {draft && (
        <div className={styles.parts}>
          {revision.problem && <NoticeBar tone="bad" urgent title={revision.problem} />}
          {isSame && <NoticeBar tone="accent" title={t('same_text', { number: file.revision.number })} />}
          {next && !isSame && <Comparison file={file} next={next} />}
          <details className={styles.recognised}>
            <summary>{t('recognised')}</summary>
            <BlockPreview draft={draft} intake={intake} />
          </details>
        </div>
      )}
    </>
  )
}

function Comparison({
  file,
  next,
}: {
  file: ArticleFile
  next: Pick<ArticleFile['revision'], 'text' | 'blocks'>
}) {
  const t = useTranslations('revise')
  const { revision, claims, article } = file
  const anchors = useMemo(
    () => claims.flatMap((one) => one.anchors).filter(({ placement }) => placement !== 'removed'),
    [claims],
  )
  const { data } = useQuery({
    queryKey: ['compared', revision.id, next.text, next.blocks.length, anchors.length],
    queryFn: () =>
      compareVersions({
        before: { text: revision.text, blocks: revision.blocks },
        after: { text: next.text, blocks: next.blocks },
        anchors,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data)
    return (
      <div role="status">
        <p>{t('comparing')}</p>
        <Skeleton lines={6} />
      </div>
    )
  return (
    <>
      <Panel title={t('passages')} count={anchors.length}>
        <Landings landings={data.landings} claims={claims} text={next.text} language={article.language} />
      </Panel>
      <Panel title={t('sides')}>
        <SideBySide
          rows={data.rows}
          before={{ title: t('was_version', { number: revision.number }), text: revision.text }}
          after={{ title: t('new_version'), text: next.text }}
          language={article.language}
        />
      </Panel>
    </>
  )
}
