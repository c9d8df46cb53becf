'use client'

import type { ReactNode } from 'react'
import { Field } from './field'
import { TextInput } from './text-input'

interface AddressFieldProps {
  label: ReactNode
  value: string
  onChange: (address: string) => void
  error?: ReactNode
}

/** The address of a page, which nobody has to know. Written from left to right whatever the language around it. */
export function AddressField({ label, value, onChange, error }: AddressFieldProps) {
  return (
    <Field label={label} error={error} optional>
      {(props) => (
        <TextInput
          {...props}
          type="url"
          dir="ltr"
          placeholder="https://"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
