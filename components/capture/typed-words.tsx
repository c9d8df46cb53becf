'use client'

import { useQuery } from '@tanstack/react-query'
import { TextQuote } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { captureQuery } from '@/components/data/kept-pages'
import { Button } from '@/components/ui/button'
import { useKeysOf, useShortcuts } from '@/components/ui/shortcuts'
import { ShownKeys } from '@/components/ui/shown-keys'
import type { CaptureId } from '@/lib/model/ids'
import { inPageWords } from '@/lib/witness/in-page-words'
import { CheckedWords } from './checked-words'
import { wordsQuery } from './words-query'

/** Long enough not to judge half a word, short enough to be there when one looks up. */
const pauseMs = 350

interface TypedWordsProps {
  captureId: CaptureId
  excerpt: string
  /** Takes over the page's own words. */
  onTake: (excerpt: string) => void
}

/** While one quotes: whether the words stand on the kept page, and if otherwise, how. It only tells; one may save as it is. */
export function TypedWords({ captureId, excerpt, onTake }: TypedWordsProps) {
  const t = useTranslations('witness')
  const k = useTranslations('keys')
  const keysOf = useKeysOf()
  const { data: capture } = useQuery(captureQuery(captureId))
  const settled = useSettled(excerpt.trim())
  const { data: check } = useQuery(wordsQuery(capture, settled))
  // What was found of other words is not shown over these: the marks would stand in the wrong place.
  const shown = check && check.excerpt === settled && settled !== '' ? check : null
  const page = capture?.text ?? null
  const theirs = shown && page !== null ? inPageWords(settled, shown.parts, page) : null
  const take = () => theirs !== null && onTake(theirs)
  useShortcuts(
    k('place.excerpt'),
    theirs === null ? [] : [{ name: 'excerpt.page_words', label: t('take_page_words'), run: take }],
  )
  return (
    <>
      <span role="status" className="visually-hidden">
        {shown && t(`found.${shown.found}`)}
      </span>
      {shown && (
        <CheckedWords
          check={shown}
          excerpt={settled}
          page={page}
          actions={
            theirs !== null && (
              <Button size="small" icon={<TextQuote aria-hidden="true" />} onClick={take}>
                {t('take_page_words')} <ShownKeys keys={keysOf('excerpt.page_words')} />
              </Button>
            )
          }
        />
      )}
    </>
  )
}

/** What was typed, once the hand rests. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
