'use client'

import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './segmented.module.css'

export interface SegmentedOption<V extends string> {
  value: V
  label: string
  icon?: ReactNode
  /** Said of the option in a tooltip of the browser. */
  hint?: string
}

interface SegmentedProps<V extends string> {
  label: string
  /** The label is said but not shown. */
  hideLabel?: boolean
  value: V | null
  options: readonly SegmentedOption<V>[]
  onChange: (value: V) => void
  error?: ReactNode
  size?: 'small' | 'base'
}

/** One of a few, all in view: a radio group that looks like buttons and keeps the arrow keys of radios. */
export function Segmented<V extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
  error,
  size = 'base',
}: SegmentedProps<V>) {
  const name = useId()
  const errorId = error ? `${name}-error` : undefined
  return (
    <fieldset className={styles.group} aria-describedby={errorId}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={classNames(styles.options, styles[size])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.hint}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>
              {option.icon}
              {option.label}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
