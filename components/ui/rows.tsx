import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './rows.module.css'

/** A list whose rows are divided by lines. `bare` leaves the frame to what it stands in. */
export const Rows = ({
  label,
  bare = false,
  children,
}: {
  label?: string
  bare?: boolean
  children: ReactNode
}) => (
  <ul className={classNames(styles.rows, !bare && styles.framed)} aria-label={label}>
    {children}
  </ul>
)

interface RowProps {
  end?: ReactNode
  /** The words want width: what stands at the end goes under them rather than squeeze them. */
  roomy?: boolean
  children: ReactNode
}

/** One row: what it is, and what is to be known or done at its end. */
export const Row = ({ end, roomy = false, children }: RowProps) => (
  <li className={styles.row}>
    <div className={classNames(styles.words, roomy && styles.roomy)}>{children}</div>
    {end && <div className={styles.end}>{end}</div>}
  </li>
)
