'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextInput } from '@/components/ui/text-input'
import { Doorway } from './doorway'
import { enter } from './enter'
import { PasswordField } from './password-field'

/** @param next the path to go to afterwards */
export function SignIn({ next }: { next: string }) {
  const t = useTranslations('door')
  const data = useTranslations('data')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({ mutationFn: () => enter(email.trim(), password, next) })
  const { error } = entering
  return (
    <Doorway title={t('sign_in')}>
      <Form onSubmit={() => entering.mutate()}>
        {error && (
          <NoticeBar
            tone="bad"
            urgent
            title={error instanceof Refused ? error.sentence : data('unreachable')}
          />
        )}
        <Field label={t('email')}>
          {(props) => (
            <TextInput
              {...props}
              type="email"
              dir="ltr"
              name="email"
              autoComplete="username"
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <Button kind="primary" type="submit" busy={entering.isPending || entering.isSuccess}>
          {t('sign_in')}
        </Button>
        <p>{t('forgot')}</p>
      </Form>
    </Doorway>
  )
}
