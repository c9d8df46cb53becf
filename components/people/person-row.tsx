'use client'

import { Ellipsis, KeyRound, UserCheck, UserX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useAmendPerson, useResetPassword } from '@/components/data/people-acts'
import { useMay, useMe } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import { FactsLine } from '@/components/ui/facts-line'
import { Menu } from '@/components/ui/menu'
import { Row } from '@/components/ui/rows'
import { Select } from '@/components/ui/select'
import type { Person } from '@/lib/model/person'
import { type Role, roles } from '@/lib/model/roles'
import type { OnceLink } from './link-once'
import styles from './person-row.module.css'

/** Somebody of the newsroom. Administrators change roles here, and who may enter. */
export function PersonRow({ person, onLink }: { person: Person; onLink: (link: OnceLink) => void }) {
  const t = useTranslations('people')
  const review = useTranslations('review')
  const confirm = useConfirm()
  const mayAmend = useMay('person.amend')
  const isMe = useMe()?.id === person.id
  const amend = useAmendPerson()
  const reset = useResetPassword()
  const change = (fields: { role: Role } | { active: boolean }) =>
    amend.mutate({ personId: person.id, version: person.version, ...fields })

  const shutOut = async () => {
    const sure = await confirm({
      title: t('shut_out_title', { name: person.name }),
      body: t('shut_out_means'),
      action: t('shut_out'),
      danger: true,
    })
    if (sure) change({ active: false })
  }
  const resetPassword = () =>
    reset.mutate(person.id, {
      onSuccess: (made) => onLink({ title: t('reset_title', { name: person.name }), ...made }),
    })

  const role = person.role && review(`role.${person.role}`)
  return (
    <Row
      end={
        mayAmend && person.role ? (
          <>
            <Select
              aria-label={t('role_of', { name: person.name })}
              className={styles.role}
              value={person.role}
              disabled={!person.active}
              options={roles.map((one) => ({ value: one, label: review(`role.${one}`) }))}
              onChange={(event) => change({ role: event.target.value as Role })}
            />
            <Menu
              trigger={<IconButton label={t('more_about', { name: person.name })} icon={<Ellipsis />} />}
              items={[
                { label: t('reset'), icon: <KeyRound />, onSelect: resetPassword, disabled: !person.active },
                person.active
                  ? { label: t('shut_out'), icon: <UserX />, danger: true, onSelect: shutOut, disabled: isMe }
                  : { label: t('let_in'), icon: <UserCheck />, onSelect: () => change({ active: true }) },
              ]}
            />
          </>
        ) : (
          <span>{role}</span>
        )
      }
    >
      <p className={styles.name}>
        <bdi>{person.name}</bdi>
        {isMe && <Badge tone="accent">{t('you')}</Badge>}
        {!person.active && <Badge>{t('shut_out_now')}</Badge>}
      </p>
      <FactsLine>{person.email && <bdi>{person.email}</bdi>}</FactsLine>
    </Row>
  )
}
