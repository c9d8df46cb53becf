'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Answer } from '@/components/data/api-client'
import { useAmendMe } from '@/components/data/people-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'

/** What I am called beside what I sign. Language and appearance are in my own menu. */
export function MeForm({ me }: { me: Answer<'whoAmI'> }) {
  const t = useTranslations('settings')
  const toast = useToast()
  const sentenceOf = useFailureSentence()
  const amend = useAmendMe({ quiet: true })
  const [name, setName] = useState(me.name)
  const save = () =>
    amend.mutate({ name: name.trim() }, { onSuccess: () => toast({ tone: 'good', text: t('saved') }) })
  return (
    <Form onSubmit={save}>
      <Field label={t('my_name')} error={amend.error && sentenceOf(amend.error)}>
        {(props) => (
          <TextInput
            {...props}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <p>{t('sessions', { count: me.sessions })}</p>
      <FormEnd>
        <Button kind="primary" type="submit" busy={amend.isPending}>
          {t('save')}
        </Button>
      </FormEnd>
    </Form>
  )
}
