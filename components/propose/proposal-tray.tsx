'use client'

import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { useShortcuts } from '@/components/ui/shortcuts'
import { Skeleton } from '@/components/ui/skeleton'
import { useLanguageName } from '@/components/ui/use-language-name'
import { ProposalCard } from './proposal-card'
import { ProposalForm } from './proposal-form'
import styles from './proposal-tray.module.css'
import type { TrayGroup } from './tray'
import type { Proposals } from './use-proposals'

interface ProposalTrayProps {
  proposals: Proposals
  language: string
}

/** Claims that rules found in the text, in reading order: yes, no, or yes with a change, each with one key. */
export function ProposalTray({ proposals, language }: ProposalTrayProps) {
  const t = useTranslations('proposals')
  const [editing, setEditing] = useState<string | null>(null)
  const { answer, groups, all, current, take } = proposals
  const at = current ? all.indexOf(current) : -1
  const group = groups.find((one) => current && one.proposals.includes(current))

  const step = (by: 1 | -1) => {
    const next = all[at + by]
    if (next) take(next.key)
  }
  useShortcuts(
    t('tab'),
    all.length === 0
      ? []
      : [
          {
            name: 'proposal.accept' as const,
            label: t('accept'),
            run: () => current && proposals.accept([current]),
          },
          {
            name: 'proposal.accept_paragraph' as const,
            label: t('accept_paragraph'),
            run: () => group && proposals.accept(group.proposals),
          },
          { name: 'proposal.edit' as const, label: t('edit'), run: () => current && setEditing(current.key) },
          {
            name: 'proposal.dismiss' as const,
            label: t('dismiss'),
            run: () => current && proposals.dismiss(current),
          },
          { name: 'proposal.next' as const, label: t('next'), run: () => step(1) },
          { name: 'proposal.previous' as const, label: t('previous'), run: () => step(-1) },
        ],
  )

  return (
    <section className={styles.tray} aria-labelledby="proposals-title">
      <h2 id="proposals-title" className={styles.title}>
        {answer ? t('title', { count: all.length }) : t('tab')}
      </h2>
      <Head proposals={proposals} />
      {groups.map((one) => (
        <Group key={one.block.start} group={one} onAcceptAll={() => proposals.accept(one.proposals)}>
          {one.proposals.map((proposal) =>
            editing === proposal.key ? (
              <li key={proposal.key}>
                <ProposalForm
                  proposal={proposal}
                  language={language}
                  onAccept={(edited) => {
                    setEditing(null)
                    proposals.accept([proposal], edited)
                  }}
                  onCancel={() => setEditing(null)}
                />
              </li>
            ) : (
              <ProposalCard
                key={proposal.key}
                proposal={proposal}
                language={language}
                isCurrent={proposal === current}
                onTake={() => take(proposal.key)}
                onAccept={() => proposals.accept([proposal])}
                onEdit={() => setEditing(proposal.key)}
                onDismiss={() => proposals.dismiss(proposal)}
              />
            ),
          )}
        </Group>
      ))}
    </section>
  )
}

/** What the tray has to say of itself: that it works, that it failed, that it does not know the language. */
function Head({ proposals }: { proposals: Proposals }) {
  const t = useTranslations('proposals')
  const languageName = useLanguageName()
  const { answer, failed, readAs, setReadAs, all, tinted, tint } = proposals
  if (failed)
    return (
      <NoticeBar
        tone="bad"
        title={t('failed')}
        actions={
          <Button size="small" onClick={proposals.retry}>
            {t('again')}
          </Button>
        }
      />
    )
  if (!answer)
    return (
      <>
        <p className={styles.hint} role="status">
          {t('working')}
        </p>
        <Skeleton />
      </>
    )
  const asLanguage = (
    <Segmented
      label={t('read_as')}
      size="small"
      value={answer.language}
      options={answer.known.map((tag) => ({ value: tag, label: languageName(tag) }))}
      onChange={setReadAs}
    />
  )
  if (!answer.language)
    return (
      <>
        <p className={styles.hint}>{t('no_cues', { language: languageName(readAs) })}</p>
        {asLanguage}
      </>
    )
  return (
    <>
      <p className={styles.hint}>
        {all.length > 0 ? t('intro') : answer.proposals.length > 0 ? t('all_done') : t('none')}
      </p>
      <Checkbox label={t('tint')} checked={tinted} onChange={(event) => tint(event.target.checked)} />
      {asLanguage}
    </>
  )
}

interface GroupProps {
  group: TrayGroup
  onAcceptAll: () => void
  children: React.ReactNode
}

function Group({ group, onAcceptAll, children }: GroupProps) {
  const t = useTranslations('proposals')
  const { paragraph, proposals } = group
  const title = paragraph === null ? t('group_other') : t('group', { number: paragraph })
  return (
    <div className={styles.group}>
      <header className={styles.groupHead}>
        <h3 className={styles.groupTitle}>{title}</h3>
        {proposals.length > 1 && (
          <Button
            kind="quiet"
            size="small"
            icon={<CheckCheck aria-hidden="true" />}
            title={t('accept_paragraph')}
            onClick={onAcceptAll}
          >
            {t('accept_all', { count: proposals.length })}
          </Button>
        )}
      </header>
      <ol className={styles.list} aria-label={title}>
        {children}
      </ol>
    </div>
  )
}
