'use client'

import { useId } from 'react'
import { classNames } from '@/components/ui/class-names'
import { LookIcon } from '@/components/ui/look-icon'
import { ShownKeys } from '@/components/ui/shown-keys'
import styles from './radio-cards.module.css'

export interface CardOption<V extends string> {
  value: V
  label: string
  /** What choosing it says, in a sentence. */
  means: string
  icon?: string
  tone?: string
  /** The key that chooses it. */
  keys?: string
}

interface RadioCardsProps<V extends string> {
  question: string
  value: V | null
  options: readonly CardOption<V>[]
  onChange: (value: V) => void
  error?: string
}

/** One answer of several, each with its word, its shape and what it means. Where it is narrow, only the chosen one explains itself. */
export function RadioCards<V extends string>({
  question,
  value,
  options,
  onChange,
  error,
}: RadioCardsProps<V>) {
  const name = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>{question}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={classNames(styles.card, option.tone && styles[option.tone])}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>
              <span className={styles.word}>
                {option.icon && <LookIcon name={option.icon} size={16} />}
                {option.label}
                {option.keys && (
                  <span className={styles.key} aria-hidden="true">
                    <ShownKeys keys={option.keys} />
                  </span>
                )}
              </span>
              <span className={styles.means}>{option.means}</span>
            </span>
          </label>
        ))}
      </div>
      {chosen && (
        <p className={styles.chosen} aria-hidden="true">
          {chosen.means}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
