'use client'

import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './field.module.css'

/** What a control inside a Field is given, so that its label, hint and error belong to it. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: ReactNode
  /** For a control whose look says what it is; it is still said aloud. */
  hideLabel?: boolean | undefined
  hint?: ReactNode
  /** Why the value was not taken, in a sentence. */
  error?: ReactNode
  optional?: boolean
  children: (props: ControlProps) => ReactNode
}

/** The look of every input; for a control that is not one of ours. */
export const control = styles.control ?? ''

export function Field({ label, hideLabel = false, hint, error, optional, children }: FieldProps) {
  const t = useTranslations('ui')
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <label className={hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {t('optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
