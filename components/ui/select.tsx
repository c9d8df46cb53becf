import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { control } from './field'
import styles from './select.module.css'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

interface SelectProps extends ComponentProps<'select'> {
  options: readonly SelectOption[]
}

/** The browser's own select: known by every keyboard, phone and screen reader. */
export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={classNames(control, styles.select, className)}>
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  )
}
