'use client'

import { Tooltip } from 'radix-ui'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'
import { Spinner } from './spinner'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'base'

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
  size?: ButtonSize
  icon?: ReactNode
  /** Something is under way: the button stays in place and in focus, but does nothing. */
  busy?: boolean
}

export const buttonClass = (kind: ButtonKind, size: ButtonSize, className?: string) =>
  classNames(styles.button, styles[kind], styles[size], className)

export function Button({
  kind = 'plain',
  size = 'base',
  icon,
  busy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(kind, size, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? standStill : onClick}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  )
}

// A busy submit button must not submit a second time either.
const standStill = (event: MouseEvent) => event.preventDefault()

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  label: string
  icon: ReactNode
  /** Keys that do the same, shown in the tooltip. */
  keys?: string
}

/** A button that is only a picture: its words are its label and its tooltip. */
export function IconButton({
  label,
  icon,
  keys,
  kind = 'quiet',
  size = 'base',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <Button
          {...rest}
          kind={kind}
          size={size}
          icon={icon}
          aria-label={label}
          className={classNames(styles.square, className)}
        />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={styles.tip} sideOffset={5} collisionPadding={8}>
          {label}
          {keys && <kbd className={styles.tipKeys}>{keys}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
