import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './form.module.css'

/** Fields under each other. The browser's own bubbles are off: every refusal has a sentence beside its field. */
export const Form = ({ className, onSubmit, ...rest }: ComponentProps<'form'>) => (
  <form
    {...rest}
    noValidate
    className={classNames(styles.form, className)}
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit?.(event)
    }}
  />
)

/** Short fields beside each other, where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
)

/** The buttons at the end of a form. */
export const FormEnd = ({ children }: { children: ReactNode }) => <div className={styles.end}>{children}</div>
