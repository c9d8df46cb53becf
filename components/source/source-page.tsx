'use client'

import { useQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { sourceQuery } from '@/components/data/source-queries'
import { useMay } from '@/components/data/who'
import { ClaimRow } from '@/components/desk/claim-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceId } from '@/lib/model/ids'
import { GradeBadge } from './grade-badge'
import { SourceFacts } from './source-facts'
import { SourceForm } from './source-form'
import styles from './source-page.module.css'

/** What is known of a Source, and what leans on it. */
export function SourcePage({ id }: { id: SourceId }) {
  const t = useTranslations('source')
  const entry = useTranslations('entry')
  const [editing, setEditing] = useState(false)
  const mayAmend = useMay('source.amend')
  const back = { href: '/sources', label: t('sources') }
  const query = useQuery(sourceQuery(id))
  return (
    <Loaded query={query} lines={8}>
      {({ source, owner, owns, claims }) => (
        <>
          <PageHead
            title={source.name}
            back={back}
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
              mayAmend &&
              !editing && (
                <Button icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
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
          <div className={styles.sides}>
            <Panel title={t('facts')}>
              <Card>
                {editing ? (
                  <SourceForm source={source} owner={owner} onDone={() => setEditing(false)} />
                ) : (
                  <SourceFacts source={source} owner={owner} />
                )}
              </Card>
            </Panel>
            <div>
              <Panel title={t('leans')} count={claims.length} hint={t('leans_hint')}>
                {claims.length === 0 ? (
                  <Empty title={t('leans_none')} />
                ) : (
                  <Rows label={t('leans')}>
                    {claims.map((claim) => (
                      <ClaimRow key={claim.id} claim={claim} />
                    ))}
                  </Rows>
                )}
              </Panel>
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
        </>
      )}
    </Loaded>
  )
}
