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

/** One row: what it is, and what is to be known or done at its end. */
export const Row = ({ end, children }: { end?: ReactNode; children: ReactNode }) => (
  <li className={styles.row}>
    <div className={styles.words}>{children}</div>
    {end && <div className={styles.end}>{end}</div>}
  </li>
)
