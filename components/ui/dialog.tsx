'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from './button'
import { classNames } from './class-names'
import styles from './dialog.module.css'

/**
 * What one came for has the focus first: a field, else a button, else the words. Left alone, it would be the cross in
 * the corner, whose tooltip would then take the first Escape.
 */
function focusContent(event: Event) {
  const dialog = event.currentTarget as HTMLElement
  const within = (what: string) =>
    dialog.querySelector<HTMLElement>(`[data-part] :is(${what}):not(:disabled)`)
  event.preventDefault()
  ;(within('input, select, textarea') ?? within('button, a[href]') ?? dialog).focus()
}

interface DialogProps {
  title: ReactNode
  /** A sentence under the title, read out when the dialog opens. */
  description?: ReactNode
  open: boolean
  onOpenChange: (open: boolean) => void
  footer?: ReactNode
  size?: 'small' | 'base' | 'wide'
  children?: ReactNode
}

/** A modal: focus stays inside, Escape closes, and focus goes back to what opened it. */
export function Dialog({
  title,
  description,
  open,
  onOpenChange,
  footer,
  size = 'base',
  children,
}: DialogProps) {
  const t = useTranslations('ui')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay}>
          <Radix.Content
            className={classNames(styles.dialog, styles[size])}
            onOpenAutoFocus={focusContent}
            {...(description ? {} : { 'aria-describedby': undefined })}
          >
            <header className={styles.head}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              <Radix.Close asChild>
                <IconButton label={t('close')} icon={<X />} size="small" />
              </Radix.Close>
            </header>
            {description && (
              <Radix.Description className={styles.description}>{description}</Radix.Description>
            )}
            {children && (
              <div className={styles.body} data-part="">
                {children}
              </div>
            )}
            {footer && (
              <footer className={styles.footer} data-part="">
                {footer}
              </footer>
            )}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}
