'use client'

import { Archive, FileCheck2, FileQuestionMark, FileWarning, FileX2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Capture } from '@/components/data/kept-pages'
import { Button } from '@/components/ui/button'
import type { CaptureId } from '@/lib/model/ids'
import type { WordCheck } from '@/lib/model/word-check'
import type { WordsFound } from '@/lib/model/words-found'
import styles from './card-page.module.css'
import type { PickedWords } from './page-desk'

// A page is opened now and then; its reader, its text and its form come when it is.
const PageDesk = dynamic(() => import('./page-desk').then((room) => room.PageDesk), { loading: () => null })

const icons = {
  found: FileCheck2,
  changed: FileWarning,
  missing: FileX2,
  unreadable: FileQuestionMark,
} as const satisfies Record<WordsFound, typeof Archive>

interface CardPageProps {
  name: string
  captureId: CaptureId | null
  url: string | null
  excerpt: string | null
  check: WordCheck | undefined
  /** Absent when the person may only look. */
  onKept?: ((capture: Capture) => void) | undefined
  onPick?: ((picked: PickedWords) => void) | undefined
  /** Said in a form, where a page may be kept before its address is known. */
  always?: boolean
}

/** The kept page of a card: whether the words were found on it, and the way to keep, read and pick. */
export function CardPage({
  name,
  captureId,
  url,
  excerpt,
  check,
  onKept,
  onPick,
  always = false,
}: CardPageProps) {
  const t = useTranslations('witness')
  const [open, setOpen] = useState(false)
  if (!captureId && !(onKept && (url || always))) return null
  const found = captureId ? check?.found : undefined
  const Icon = found ? icons[found] : Archive
  const label = t(captureId ? (found ? `button.${found}` : 'button.kept') : 'button.keep')
  return (
    <>
      <Button
        size="small"
        kind={captureId ? 'quiet' : 'plain'}
        className={styles.button}
        data-found={found}
        icon={<Icon aria-hidden="true" />}
        title={t(captureId ? 'read_kept' : 'keep_means')}
        aria-label={t('button_named', { label, name })}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && (
        <PageDesk
          name={name}
          captureId={captureId}
          url={url ?? ''}
          excerpt={excerpt}
          check={check}
          onKept={onKept}
          onPick={
            onPick &&
            ((picked) => {
              setOpen(false)
              onPick(picked)
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
