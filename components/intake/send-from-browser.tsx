'use client'

import { BookmarkPlus, Check, Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import { bookmarklet } from './bookmarklet'
import styles from './send-from-browser.module.css'

/** How pages come here from a browser's bookmarks bar and a phone's share menu. */
export function SendFromBrowser() {
  const t = useTranslations('intake.send')
  const toast = useToast()
  const [code, setCode] = useState('')
  const [copied, setCopied] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const box = useRef<HTMLDivElement>(null)

  // Only the browser knows by which name this newsroom is reached. React refuses to write such an address, rightly:
  // this one is made of nothing that anybody typed.
  useEffect(() => {
    const made = bookmarklet(window.location.origin)
    setCode(made)
    link.current?.setAttribute('href', made)
  }, [])

  const copy = async () => {
    // Without a secure context there is no clipboard; then the text is selected, ready for Ctrl C.
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      box.current?.querySelector('input')?.select()
    }
  }

  return (
    <details className={styles.send}>
      <summary>{t('title')}</summary>
      <p>{t('means')}</p>
      <p className={styles.drag}>
        {t('drag')}
        <a
          ref={link}
          href="/articles/new"
          className={buttonClass('plain', 'base')}
          onClick={(event) => {
            event.preventDefault()
            toast({ text: t('pressed') })
          }}
        >
          <BookmarkPlus aria-hidden="true" />
          {t('link')}
        </a>
      </p>
      <p>{t('by_keyboard')}</p>
      <div ref={box} className={styles.code}>
        <Field label={t('code')}>
          {(props) => (
            <TextInput
              {...props}
              readOnly
              dir="ltr"
              value={code}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
        <Button icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
          <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
        </Button>
      </div>
      <p>{t('phone')}</p>
    </details>
  )
}
