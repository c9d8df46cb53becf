import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonKind, type ButtonSize, buttonClass } from './button'

export interface ButtonLinkProps extends ComponentProps<typeof Link> {
  kind?: ButtonKind
  size?: ButtonSize
  icon?: ReactNode
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({
  kind = 'plain',
  size = 'base',
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonClass(kind, size, className)}>
      {icon}
      {children}
    </Link>
  )
}
