'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMakeKey } from '@/components/data/key-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMe } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { isAtLeast, type Role, roles } from '@/lib/model/roles'
import type { OnceLink } from './link-once'

const terms = [
  { value: '30', days: 30, words: 'days_30' },
  { value: '90', days: 90, words: 'days_90' },
  { value: '365', days: 365, words: 'days_365' },
  { value: 'none', days: null, words: 'days_none' },
] as const

/** Makes a key that may at most what its owner may. */
export function KeyForm({ onClose, onMade }: { onClose: () => void; onMade: (once: OnceLink) => void }) {
  const t = useTranslations('scripts')
  const ui = useTranslations('ui')
  const people = useTranslations('people')
  const review = useTranslations('review')
  const sentenceOf = useFailureSentence()
  const mine = useMe()?.role ?? 'viewer'
  const make = useMakeKey({ quiet: true })
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('viewer')
  const [term, setTerm] = useState('90')

  const save = () =>
    make.mutate(
      { name, role, days: terms.find(({ value }) => value === term)!.days },
      {
        onSuccess: ({ token, expiresAt }) =>
          onMade({
            title: t('made_title'),
            description: t('made_hint'),
            label: t('key'),
            link: token,
            expiresAt,
          }),
      },
    )
  return (
    <Dialog
      open
      size="small"
      title={t('make')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" type="submit" form="make-key" busy={make.isPending}>
            {t('make')}
          </Button>
        </>
      }
    >
      <Form id="make-key" onSubmit={save}>
        {make.error && <NoticeBar tone="bad" urgent title={sentenceOf(make.error)} />}
        <Field label={t('name')} hint={t('name_hint')}>
          {(props) => (
            <TextInput
              {...props}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('role')} hint={people(`may.${role}`)}>
          {(props) => (
            <Select
              {...props}
              value={role}
              options={roles
                .filter((one) => isAtLeast(mine, one))
                .map((one) => ({ value: one, label: review(`role.${one}`) }))}
              onChange={(event) => setRole(event.target.value as Role)}
            />
          )}
        </Field>
        <Field label={t('days')}>
          {(props) => (
            <Select
              {...props}
              value={term}
              options={terms.map(({ value, words }) => ({ value, label: t(words) }))}
              onChange={(event) => setTerm(event.target.value)}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
