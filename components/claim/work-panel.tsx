'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { localDay } from '@/components/data/local-day'
import { usePlanWork } from '@/components/data/queue-acts'
import { workQuery } from '@/components/data/queue-queries'
import { useReviewers } from '@/components/data/use-reviewers'
import { useMay, useMe } from '@/components/data/who'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useShortcuts } from '@/components/ui/shortcuts'
import { TextInput } from '@/components/ui/text-input'
import { useDayWords } from '@/components/ui/use-day-words'
import type { ClaimWork } from '@/lib/model/claim-work'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import { type Priority, priorities } from '@/lib/model/priorities'
import type { Stage } from '@/lib/model/stage-names'
import { isLate } from '@/lib/review/is-late'
import { AssignTo } from './assign-to'
import styles from './work-panel.module.css'

/** Who sees to the claim, by when, how urgently, under which tags. Each is kept as it is chosen, with undo. */
export function WorkPanel({ claimId, text, stage }: { claimId: ClaimId; text: string; stage: Stage }) {
  const t = useTranslations('queue')
  const mayPlan = useMay('work.plan')
  const me = useMe()
  const work = useQuery(workQuery(claimId)).data
  const people = useReviewers({ enabled: mayPlan })
  const [giving, setGiving] = useState(false)
  const plan = usePlanWork()
  const day = useDayWords()
  const change = (fields: Partial<Pick<ClaimWork, 'assigneeId' | 'dueOn' | 'priority' | 'tags'>>) =>
    work && plan.mutate({ claimId, version: work.version, before: work, ...fields })

  useShortcuts(
    t('work'),
    mayPlan
      ? [
          {
            name: 'claim.assign' as const,
            label: t('keys.assign_me'),
            run: () => me && change({ assigneeId: me.id }),
          },
          { name: 'claim.assign_to' as const, label: t('keys.assign'), run: () => setGiving(true) },
        ]
      : [],
  )
  if (!work || !mayPlan) return null
  const nameOf = (id: PersonId | null) => people.find((one) => one.id === id)?.name ?? t('nobody')
  const late = isLate({ dueOn: work.dueOn, stage }, localDay())

  return (
    <details className={styles.panel}>
      <summary className={styles.line}>
        <span className={styles.title}>{t('work')}</span>
        <bdi>{nameOf(work.assigneeId)}</bdi>
        {work.dueOn && (
          <span data-late={late || undefined} className={styles.due}>
            {t(late ? 'overdue_since' : 'due_day', { day: day(work.dueOn) })}
          </span>
        )}
        {work.priority !== 'none' && <span>{t(`priority.${work.priority}`)}</span>}
        {work.tags.map((tag) => (
          <bdi key={tag} className={styles.tag}>
            {tag}
          </bdi>
        ))}
      </summary>
      <div className={styles.fields}>
        <Field label={t('column.assignee')}>
          {(props) => (
            <Select
              {...props}
              value={work.assigneeId ?? ''}
              options={[
                { value: '', label: t('nobody') },
                ...people.map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={(event) => change({ assigneeId: (event.target.value || null) as PersonId | null })}
            />
          )}
        </Field>
        <Field label={t('column.due')}>
          {(props) => <DayInput {...props} day={work.dueOn} onDay={(dueOn) => change({ dueOn })} />}
        </Field>
        <Field label={t('column.priority')}>
          {(props) => (
            <Select
              {...props}
              value={work.priority}
              options={priorities.map((one) => ({ value: one, label: t(`priority.${one}`) }))}
              onChange={(event) => change({ priority: event.target.value as Priority })}
            />
          )}
        </Field>
        <Field label={t('tags_field')}>
          {(props) => <TagInput {...props} tags={work.tags} onTags={(tags) => change({ tags })} />}
        </Field>
      </div>
      {giving && (
        <AssignTo
          claim={text}
          onPick={(assigneeId) => change({ assigneeId })}
          onClose={() => setGiving(false)}
        />
      )}
    </details>
  )
}

/** A day is kept once the field is left, not with every digit that makes it valid for a moment. */
function DayInput({
  day,
  onDay,
  ...props
}: {
  day: string | null
  onDay: (day: string | null) => void
  id: string
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...props}
      type="date"
      value={typed ?? day ?? ''}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null && typed !== (day ?? '')) onDay(typed || null)
        setTyped(null)
      }}
    />
  )
}

function TagInput({
  tags,
  onTags,
  ...props
}: {
  tags: string[]
  onTags: (tags: string[]) => void
  id: string
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed === null) return
    const next = typed.split(',').flatMap((tag) => tag.trim().toLowerCase() || [])
    if (next.join() !== tags.join()) onTags([...new Set(next)].sort())
    setTyped(null)
  }
  return (
    <TextInput
      {...props}
      value={typed ?? tags.join(', ')}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  )
}
