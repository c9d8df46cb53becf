'use client'

import { X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import type { Tone } from './badge'
import { Button, IconButton } from './button'
import { classNames } from './class-names'
import { useShortcuts } from './shortcuts'
import styles from './toast.module.css'

export interface Toast {
  text: ReactNode
  tone?: Tone
  /** Takes back what was just done. Also Ctrl/⌘ Z while the toast is there. */
  undo?: () => void
}

type Shown = Toast & { id: number }

const ToastContext = createContext<((toast: Toast) => void) | null>(null)

/** `toast({ text })` says something in passing, politely, and goes away by itself. */
export function useToast() {
  const toast = useContext(ToastContext)
  if (!toast) throw new Error('useToast outside ToastProvider')
  return toast
}

const shownFor = 7000
const mostAtOnce = 3

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('ui')
  const [shown, setShown] = useState<Shown[]>([])
  const count = useRef(0)
  const [held, setHeld] = useState(false)

  const toast = useCallback((next: Toast) => {
    count.current += 1
    const id = count.current
    setShown((before) => [...before.slice(1 - mostAtOnce), { ...next, id }])
  }, [])
  const drop = useCallback((id: number) => setShown((before) => before.filter((one) => one.id !== id)), [])

  // The oldest goes first; none goes while the pointer or the focus is on one of them.
  const oldest = shown[0]?.id
  useEffect(() => {
    if (oldest === undefined || held) return
    const timer = setTimeout(() => drop(oldest), shownFor)
    return () => clearTimeout(timer)
  }, [oldest, held, drop])

  const last = useMemo(() => shown.findLast((one) => one.undo), [shown])
  useShortcuts(
    t('messages'),
    last
      ? [
          {
            name: 'everywhere.undo',
            label: t('undo'),
            when: 'idle',
            run: () => {
              last.undo?.()
              drop(last.id)
            },
          },
        ]
      : [],
  )

  return (
    <ToastContext value={toast}>
      {children}
      <section
        className={styles.region}
        aria-label={t('messages')}
        aria-live="polite"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {shown.map((one) => (
          <div key={one.id} className={classNames(styles.toast, one.tone && styles[one.tone])}>
            <p className={styles.text}>{one.text}</p>
            {one.undo && (
              <Button
                kind="quiet"
                size="small"
                className={styles.undo}
                onClick={() => {
                  one.undo?.()
                  drop(one.id)
                }}
              >
                {t('undo')}
              </Button>
            )}
            <IconButton label={t('dismiss')} icon={<X />} size="small" onClick={() => drop(one.id)} />
          </div>
        ))}
      </section>
    </ToastContext>
  )
}
