'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { useAcceptInvitation } from '@/components/data/people-acts'
import { invitationQuery } from '@/components/data/people-queries'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Skeleton } from '@/components/ui/skeleton'
import { TextInput } from '@/components/ui/text-input'
import { Doorway } from './doorway'
import { enter } from './enter'
import { PasswordField } from './password-field'

/** What a link opens: the first administrator's account, a newcomer's, or a new password. */
export function Welcome({ token }: { token: string }) {
  const t = useTranslations('door')
  const review = useTranslations('review')
  const link = useQuery(invitationQuery(token))
  if (link.error)
    return (
      <Doorway title={t('link_useless')} text={link.error.message}>
        <ButtonLink href="/sign-in">{t('to_sign_in')}</ButtonLink>
      </Doorway>
    )
  if (!link.data)
    return (
      <Doorway title={t('welcome')}>
        <Skeleton lines={4} height={32} />
      </Doorway>
    )
  const { purpose, role, name } = link.data
  return (
    <Doorway
      title={t(`${purpose}.title`)}
      text={t(`${purpose}.text`, { role: review(`role.${role}`), name: name ?? '' })}
    >
      <AcceptForm token={token} reset={purpose === 'reset'} />
    </Doorway>
  )
}

const ownCodes: Record<string, string> = {
  'person.email_taken': '/email',
  'person.password_short': '/password',
}

function AcceptForm({ token, reset }: { token: string; reset: boolean }) {
  const t = useTranslations('door')
  const data = useTranslations('data')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const accept = useAcceptInvitation()
  const [entering, setEntering] = useState(false)

  const refused = accept.error instanceof Refused ? accept.error : null
  const at = refused && (ownCodes[refused.code] ?? refused.at ?? '/')
  const errorAt = (field: string) => (at === field ? refused?.sentence : undefined)
  const fieldKnown = at !== null && ['/name', '/email', '/password'].includes(at)

  const submit = () =>
    accept.mutate(reset ? { token, password } : { token, name, email: email.trim(), password }, {
      onSuccess: (answer) => {
        setEntering(true)
        enter(answer.email, password, '/').catch(() => window.location.assign('/sign-in'))
      },
    })

  return (
    <Form onSubmit={submit}>
      {accept.error && !fieldKnown && (
        <NoticeBar tone="bad" urgent title={refused?.sentence ?? data('unreachable')} />
      )}
      {!reset && (
        <>
          <Field label={t('name')} hint={t('name_hint')} error={errorAt('/name')}>
            {(props) => (
              <TextInput
                {...props}
                name="name"
                autoComplete="name"
                autoFocus
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('email')} hint={t('email_hint')} error={errorAt('/email')}>
            {(props) => (
              <TextInput
                {...props}
                type="email"
                dir="ltr"
                name="email"
                autoComplete="username"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
      <PasswordField
        label={reset ? t('new_password') : t('password')}
        hint={t('password_hint')}
        error={errorAt('/password')}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <Button kind="primary" type="submit" busy={accept.isPending || entering}>
        {reset ? t('set_password') : t('join_in')}
      </Button>
    </Form>
  )
}
