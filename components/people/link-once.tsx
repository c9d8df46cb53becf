'use client'

import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

export interface OnceLink {
  title: string
  link: string
  /** Null = until it is revoked. */
  expiresAt: string | null
  /** What it is, if it is no link. */
  label?: string
  description?: string
}

/** A link or key that is shown this once: only its hash is kept. */
export function LinkOnce({ link, onClose }: { link: OnceLink; onClose: () => void }) {
  const t = useTranslations('people')
  const ui = useTranslations('ui')
  const format = useFormatter()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  const copy = async () => {
    // Without a secure context there is no clipboard; then the text is selected, ready for Ctrl C.
    try {
      await navigator.clipboard.writeText(link.link)
      setCopied(true)
    } catch {
      box.current?.querySelector('input')?.select()
    }
  }
  return (
    <Dialog
      open
      title={link.title}
      description={link.description ?? t('link_once')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('close')}</Button>
          <Button
            kind="primary"
            icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
            onClick={copy}
          >
            {copied ? t('copied') : t('copy')}
          </Button>
        </>
      }
    >
      <div ref={box}>
        <Field
          label={link.label ?? t('link')}
          hint={
            link.expiresAt &&
            t('works_until', {
              day: format.dateTime(new Date(link.expiresAt), { dateStyle: 'full', timeStyle: 'short' }),
            })
          }
        >
          {(props) => (
            <TextInput
              {...props}
              readOnly
              dir="ltr"
              value={link.link}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
      </div>
      <span role="status" className="visually-hidden">
        {copied && t('copied')}
      </span>
    </Dialog>
  )
}
