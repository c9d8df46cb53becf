import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import styles from './row-link.module.css'

interface RowLinkProps extends ComponentProps<typeof Link> {
  /** Shows no more lines than this. */
  lines?: 1 | 2 | 3
}

/** The name of a row; pressing anywhere on the row follows it. */
export const RowLink = ({ lines, className, ...rest }: RowLinkProps) => (
  <Link
    {...rest}
    data-whole=""
    className={classNames(styles.link, lines && styles.clamped, className)}
    style={lines ? { WebkitLineClamp: lines } : undefined}
  />
)
