'use client'

import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './menu.module.css'

export interface MenuItem {
  label: ReactNode
  icon?: ReactNode
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
  /** Makes it one of a choice: a tick stands before the one that is chosen. */
  checked?: boolean
  /** A line above it. */
  divided?: boolean
  /** The words are in another language than the page. */
  lang?: string
}

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode
  items: readonly MenuItem[]
  /** Words above the items that are not one of them. */
  header?: ReactNode
  align?: 'start' | 'end'
}

export const Menu = ({ trigger, items, header, align = 'end' }: MenuProps) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={styles.menu} align={align} sideOffset={6} collisionPadding={8}>
        {header && <DropdownMenu.Label className={styles.header}>{header}</DropdownMenu.Label>}
        {items.map((item, i) => (
          <Item key={i} {...item} />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)

function Item({ label, icon, onSelect, danger, disabled, checked, divided, lang }: MenuItem) {
  const row = { className: classNames(styles.item, danger && styles.danger), disabled, lang }
  return (
    <>
      {divided && <DropdownMenu.Separator className={styles.line} />}
      {checked === undefined ? (
        <DropdownMenu.Item {...row} onSelect={onSelect}>
          {icon}
          {label}
        </DropdownMenu.Item>
      ) : (
        <DropdownMenu.CheckboxItem {...row} checked={checked} onSelect={onSelect}>
          <span className={styles.tick}>{checked && <Check aria-hidden="true" />}</span>
          {label}
        </DropdownMenu.CheckboxItem>
      )}
    </>
  )
}
