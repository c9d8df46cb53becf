'use client'

import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSay } from '@/components/data/team-acts'
import type { Team } from '@/components/data/team-queries'
import { useMay } from '@/components/data/who'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { ClaimFile } from '@/lib/model/file'
import type { PersonId } from '@/lib/model/ids'
import type { Thread } from '@/lib/model/talk'
import type { TalkSubject } from '@/lib/model/talk-kinds'
import { CommentBox } from './comment-box'
import styles from './talk-list.module.css'
import { ThreadView } from './thread-view'

interface TalkListProps {
  file: ClaimFile
  team: Team
  /** What the things of a claim are called: a source's name, the title of a piece of evidence. */
  nameOf: (id: string) => string | undefined
}

/** All that was said about a claim and the things in it; open threads first, resolved ones folded away. */
export function TalkList({ file, team, nameOf }: TalkListProps) {
  const t = useTranslations('talk')
  const claim = useTranslations('claim')
  const canTalk = useMay('talk')
  const say = useSay()
  const { id: claimId } = file.claim
  const [about, setAbout] = useState<string>(claimId)
  const personName = (id: PersonId) =>
    team.people.find((one) => one.id === id)?.name ?? nameOf(id) ?? t('somebody')
  const open = team.threads.filter((thread) => thread.resolvedAt === null)
  const resolved = team.threads.filter((thread) => thread.resolvedAt !== null)
  const things = thingsOf(file)
  const sayBox = useRef<HTMLDivElement>(null)
  useShortcuts(
    claim('part.talk'),
    canTalk
      ? [
          {
            name: 'claim.comment',
            label: t('say'),
            run: () => {
              sayBox.current?.scrollIntoView({ block: 'center' })
              sayBox.current?.querySelector('textarea')?.focus({ preventScroll: true })
            },
          },
        ]
      : [],
  )

  const list = (threads: Thread[]) =>
    threads.map((thread) => (
      <li key={thread.id} className={styles.item}>
        <p className={styles.about}>
          {t(`about.${thread.subjectKind}`)}
          {thread.subjectKind !== 'claim' && thingName(thread.subjectId, file, nameOf) && (
            <bdi> · {thingName(thread.subjectId, file, nameOf)}</bdi>
          )}
        </p>
        <ThreadView thread={thread} team={team} nameOf={personName} />
      </li>
    ))

  return (
    <div className={styles.all}>
      {team.threads.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {open.length > 0 && <ul className={styles.list}>{list(open)}</ul>}
      {canTalk && (
        <div ref={sayBox} className={styles.say}>
          {things.length > 1 && (
            <Field label={t('about_what')}>
              {(props) => (
                <Select
                  {...props}
                  value={about}
                  options={things.map(({ kind, id }) => ({
                    value: id,
                    label: [t(`about.${kind}`), kind !== 'claim' && thingName(id, file, nameOf)]
                      .filter(Boolean)
                      .join(' · '),
                  }))}
                  onChange={(event) => setAbout(event.target.value)}
                />
              )}
            </Field>
          )}
          <CommentBox
            subject={claimId}
            label={t('say')}
            action={t('send')}
            busy={say.isPending}
            onSend={(text) => {
              const thing = things.find(({ id }) => id === about) ?? things[0]!
              return say.mutateAsync({ claimId, about: thing.kind, subjectId: thing.id, text })
            }}
          />
        </div>
      )}
      {resolved.length > 0 && (
        <details className={styles.resolved}>
          <summary>{t('resolved_count', { count: resolved.length })}</summary>
          <ul className={styles.list}>{list(resolved)}</ul>
        </details>
      )}
    </div>
  )
}

/** What a thread can hang on. The article's own words are the claim itself. */
const thingsOf = (file: ClaimFile): { kind: TalkSubject; id: string }[] => [
  { kind: 'claim', id: file.claim.id },
  ...file.appearances
    .filter(({ isArticle }) => !isArticle)
    .map(({ id }) => ({ kind: 'appearance' as const, id })),
  ...file.citations.map(({ id }) => ({ kind: 'citation' as const, id })),
  ...file.evidence.map(({ id }) => ({ kind: 'evidence' as const, id })),
]

function thingName(
  id: string,
  file: ClaimFile,
  nameOf: (id: string) => string | undefined,
): string | undefined {
  const citation = file.citations.find((one) => one.id === id)
  return citation ? `${nameOf(citation.citingId) ?? '…'} → ${nameOf(citation.citedId) ?? '…'}` : nameOf(id)
}
