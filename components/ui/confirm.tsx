'use client'

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { Dialog } from './dialog'

interface Question {
  title: string
  body?: ReactNode
  /** What the button that goes ahead says: a verb. */
  action: string
  danger?: boolean
}

type Confirm = (question: Question) => Promise<boolean>

const ConfirmContext = createContext<Confirm | null>(null)

/** `await confirm({ title, body, action })` → whether the person went ahead. */
export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext)
  if (!confirm) throw new Error('useConfirm outside ConfirmProvider')
  return confirm
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('ui')
  const [question, setQuestion] = useState<Question | null>(null)
  const [open, setOpen] = useState(false)
  const answer = useRef<(yes: boolean) => void>(undefined)

  const confirm = useCallback<Confirm>(
    (asked) =>
      new Promise((resolve) => {
        answer.current?.(false)
        answer.current = resolve
        setQuestion(asked)
        setOpen(true)
      }),
    [],
  )

  const close = (yes: boolean) => {
    answer.current?.(yes)
    answer.current = undefined
    setOpen(false)
  }

  return (
    <ConfirmContext value={confirm}>
      {children}
      <Dialog
        size="small"
        open={open}
        onOpenChange={(stays) => stays || close(false)}
        title={question?.title}
        description={question?.body}
        footer={
          <>
            <Button onClick={() => close(false)}>{t('cancel')}</Button>
            <Button kind={question?.danger ? 'danger' : 'primary'} onClick={() => close(true)}>
              {question?.action}
            </Button>
          </>
        }
      />
    </ConfirmContext>
  )
}
