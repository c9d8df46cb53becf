'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useInvite } from '@/components/data/people-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type Role, roles } from '@/lib/model/roles'
import type { OnceLink } from './link-once'

/** Makes a link that lets one person in. */
export function InviteForm({ onClose, onLink }: { onClose: () => void; onLink: (link: OnceLink) => void }) {
  const t = useTranslations('people')
  const ui = useTranslations('ui')
  const review = useTranslations('review')
  const sentenceOf = useFailureSentence()
  const invite = useInvite({ quiet: true })
  const [role, setRole] = useState<Role>('reviewer')
  const [note, setNote] = useState('')
  const save = () =>
    invite.mutate(
      { role, note: note.trim() || null },
      { onSuccess: (made) => onLink({ title: t('invited_title'), ...made }) },
    )
  return (
    <Dialog
      open
      size="small"
      title={t('invite')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" type="submit" form="invite" busy={invite.isPending}>
            {t('make_link')}
          </Button>
        </>
      }
    >
      <Form id="invite" onSubmit={save}>
        {invite.error && <NoticeBar tone="bad" urgent title={sentenceOf(invite.error)} />}
        <Field label={t('role')} hint={t(`may.${role}`)}>
          {(props) => (
            <Select
              {...props}
              value={role}
              options={roles.map((one) => ({ value: one, label: review(`role.${one}`) }))}
              onChange={(event) => setRole(event.target.value as Role)}
            />
          )}
        </Field>
        <Field label={t('note')} hint={t('note_hint')} optional>
          {(props) => <TextInput {...props} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
      </Form>
    </Dialog>
  )
}
