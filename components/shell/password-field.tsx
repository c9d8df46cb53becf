'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

interface PasswordFieldProps {
  label: string
  value: string
  onChange: (password: string) => void
  autoComplete: 'current-password' | 'new-password'
  hint?: ReactNode
  error?: ReactNode
}

/** A password that one may look at while typing: nobody can check a long one by its dots. */
export function PasswordField({ label, value, onChange, autoComplete, hint, error }: PasswordFieldProps) {
  const t = useTranslations('door')
  const [shown, setShown] = useState(false)
  return (
    <>
      <Field label={label} hint={error ? undefined : hint} error={error}>
        {(props) => (
          <TextInput
            {...props}
            type={shown ? 'text' : 'password'}
            dir="ltr"
            name="password"
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Checkbox
        label={t('show_password')}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </>
  )
}
