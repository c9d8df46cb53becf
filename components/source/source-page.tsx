'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { CircleSlash, Ellipsis, Merge, Pencil, Scissors } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { judgementsQuery } from '@/components/data/ripple-queries'
import { useRetractSource } from '@/components/data/source-acts'
import { leaningQuery, sourceContextQuery, sourceQuery } from '@/components/data/source-queries'
import { useMay } from '@/components/data/who'
import { JudgementPanel } from '@/components/ripple/judgement-panel'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Coming } from '@/components/ui/coming'
import { Empty } from '@/components/ui/empty'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceAnswer } from '@/lib/api/answers'
import type { SourceId } from '@/lib/model/ids'
import { GradeBadge } from './grade-badge'
import { GradeHistory } from './grade-history'
import { LeaningList } from './leaning-list'
import { LeansOn } from './leans-on'
import { MergedIn } from './merged-in'
import { OwnerLine } from './owner-line'
import { SourceFacts } from './source-facts'
import styles from './source-page.module.css'
import { TwinNotices } from './twin-notices'

const SourceForm = dynamic(() => import('./source-form').then((room) => room.SourceForm), { loading: Coming })
const RetractDialog = dynamic(() => import('./retract-dialog').then((room) => room.RetractDialog), {
  loading: () => null,
})

/** Beyond this the server does not count. */
const mostCounted = 1000

/** What is known of a Source, how far it is trusted, what leans on it and whom it leans on. */
export function SourcePage({ id }: { id: SourceId }) {
  const source = useQuery(sourceQuery(id))
  // All of it at once: what comes later above or beside would push away what one already reads.
  const others = [
    useQuery(sourceContextQuery(id)).isLoading,
    useInfiniteQuery(leaningQuery(id)).isLoading,
    useQuery(judgementsQuery(id)).isLoading,
  ]
  return (
    <Loaded query={others.some(Boolean) && !source.error ? { ...source, data: undefined } : source} lines={8}>
      {(answer) => <Page {...answer} />}
    </Loaded>
  )
}

function Page({ source, owner, owns }: SourceAnswer) {
  const t = useTranslations('source')
  const entry = useTranslations('entry')
  const [editing, setEditing] = useState(false)
  const [retracting, setRetracting] = useState(false)
  const mayAmend = useMay('source.amend')
  const context = useQuery(sourceContextQuery(source.id))
  const touched = context.data?.touched ?? 0
  return (
    <>
      <PageHead
        title={source.name}
        back={{ href: '/sources', label: t('sources') }}
        meta={
          <>
            <span className={styles.kind}>
              <SourceKindIcon kind={source.kind} />
              {entry(`kind.${source.kind}`)}
            </span>
            {source.described && <bdi>{source.described}</bdi>}
            <GradeBadge grade={source.reliability} />
          </>
        }
        actions={
          mayAmend && (
            <>
              {!editing && (
                <Button icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
              )}
              <More answer={{ source, touched }} onRetract={() => setRetracting(true)} />
            </>
          )
        }
      />
      {source.retractedWhy && (
        <div className={styles.notice}>
          <NoticeBar tone="bad" title={t('retracted')}>
            <span dir="auto">{source.retractedWhy}</span>
          </NoticeBar>
        </div>
      )}
      {mayAmend && context.data && <TwinNotices id={source.id} twins={context.data.twins} />}
      <div className={styles.sides}>
        <div>
          <Panel title={t('facts')}>
            <Card>
              {editing ? (
                <SourceForm source={source} owner={owner} onDone={() => setEditing(false)} />
              ) : (
                <SourceFacts source={source} owner={owner} />
              )}
            </Card>
          </Panel>
          <Loaded query={context} lines={4}>
            {({ owners, grades, merges }) => (
              <>
                {owners.length > 1 && (
                  <Panel title={t('owned_up')} hint={t('owned_up_hint')}>
                    <Card>
                      <OwnerLine owners={owners} />
                    </Card>
                  </Panel>
                )}
                <Panel title={t('history')}>
                  <Card>
                    <GradeHistory grades={grades} />
                  </Card>
                </Panel>
                {merges.length > 0 && (
                  <Panel title={t('merged_in')} count={merges.length} hint={t('merged_in_hint')}>
                    <MergedIn name={source.name} merges={merges} mayAmend={mayAmend} />
                  </Panel>
                )}
              </>
            )}
          </Loaded>
        </div>
        <div>
          <Panel
            title={t('leans')}
            count={
              context.data &&
              (touched > mostCounted ? t('leans_count_many') : t('leans_count', { count: touched }))
            }
            hint={t('leans_hint')}
          >
            <LeaningList id={source.id} />
          </Panel>
          <Loaded query={context} lines={3}>
            {({ leansOn }) => (
              <Panel title={t('whom')} count={leansOn.length} hint={t('whom_hint')}>
                {leansOn.length === 0 ? <Empty title={t('whom_none')} /> : <LeansOn cited={leansOn} />}
              </Panel>
            )}
          </Loaded>
          <JudgementPanel source={source} />
          {owns.length > 0 && (
            <Panel title={t('owns')} count={owns.length} hint={t('owns_hint')}>
              <ul className={styles.owns}>
                {owns.map((one) => (
                  <li key={one.id}>
                    <Link href={`/sources/${one.id}`}>
                      <bdi>{one.name}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
      {retracting && <RetractDialog source={source} touched={touched} onClose={() => setRetracting(false)} />}
    </>
  )
}

interface MoreProps {
  answer: Pick<SourceAnswer, 'source'> & { touched: number }
  onRetract: () => void
}

/** The rarer acts, behind one button. */
function More({ answer: { source, touched }, onRetract }: MoreProps) {
  const t = useTranslations('source')
  const router = useRouter()
  const retract = useRetractSource(source.id, touched)
  const items: MenuItem[] = [
    {
      label: t('merge'),
      icon: <Merge aria-hidden="true" />,
      onSelect: () => router.push(`/sources/${source.id}/merge`),
    },
    {
      label: t('strike'),
      icon: <Scissors aria-hidden="true" />,
      onSelect: () => router.push(`/base?strike=${source.id}`),
    },
    source.retractedWhy
      ? {
          label: t('stand_again'),
          icon: <CircleSlash aria-hidden="true" />,
          onSelect: () => retract.mutate({ version: source.version, why: null }),
          divided: true,
        }
      : {
          label: t('retract'),
          icon: <CircleSlash aria-hidden="true" />,
          onSelect: onRetract,
          danger: true,
          divided: true,
        },
  ]
  return <Menu trigger={<Button icon={<Ellipsis aria-hidden="true" />}>{t('more')}</Button>} items={items} />
}
