'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { MoreRows } from '@/components/data/more-rows'
import { useMarkRead } from '@/components/data/team-acts'
import { inboxChoicesQuery, inboxCountQuery, inboxQuery } from '@/components/data/team-queries'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import type { InboxRow } from '@/lib/api/team-answers'
import { commentParts } from '@/lib/text/mentions'
import { shorten } from '@/lib/text/shorten'
import { InboxChoicesForm } from './inbox-choices-form'
import styles from './inbox-page.module.css'

const longestClaim = 120

/** What I should know of, newest first; and what I want to hear of. */
export function InboxPage() {
  const t = useTranslations('inbox')
  const query = useInfiniteQuery(inboxQuery())
  const count = useQuery(inboxCountQuery()).data
  const read = useMarkRead()
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          (count?.unread ?? 0) > 0 && (
            <Button
              icon={<CheckCheck aria-hidden="true" />}
              busy={read.isPending}
              onClick={() => read.mutate({ all: true })}
            >
              {t('read_all')}
            </Button>
          )
        }
      />
      <div className={styles.page}>
        <MoreRows query={query} empty={<Empty title={t('none')} text={t('none_text')} />}>
          {(rows) => (
            <ol className={styles.list}>
              {rows.map((row) => (
                <InboxItem
                  key={row.id}
                  row={row}
                  onOpen={() => row.readAt ?? read.mutate({ ids: [row.id] })}
                />
              ))}
            </ol>
          )}
        </MoreRows>
        <Panel title={t('settings')} hint={t('settings_hint')}>
          <Card>
            <Loaded query={useQuery(inboxChoicesQuery())}>
              {(choices) => (
                <InboxChoicesForm choices={choices} mailPossible={count?.mailPossible ?? false} />
              )}
            </Loaded>
          </Card>
        </Panel>
      </div>
    </>
  )
}

function InboxItem({ row, onOpen }: { row: InboxRow; onOpen: () => void }) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  const words =
    row.words &&
    commentParts(row.words)
      .map((part) => (part.kind === 'words' ? part.words : '@…'))
      .join('')
  return (
    <li className={styles.item} data-new={row.readAt === null || undefined}>
      <Link
        href={row.more > 0 ? '/claims?q=is%3Amine' : `/claims/${row.claimId}`}
        className={styles.link}
        onClick={onOpen}
      >
        <span className={styles.sentence} dir="auto">
          {t(`told.${row.kind}`, {
            who: row.by ?? t('somebody'),
            claim: shorten(row.claim, longestClaim),
            more: row.more,
          })}
        </span>
        {words && (
          <q className={styles.words} dir="auto">
            {words}
          </q>
        )}
        <span className={styles.facts}>
          {row.readAt === null && <Badge tone="accent">{t('new')}</Badge>}
          <time dateTime={row.at}>
            {format.dateTime(new Date(row.at), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          <bdi>{row.headline}</bdi>
        </span>
      </Link>
    </li>
  )
}
