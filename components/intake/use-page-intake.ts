'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { base64Of } from '@/components/data/base64'
import { draftFromCapture, handInFile, useFetchPage } from '@/components/data/capture-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import type { PageIntake } from './fetch-page'
import type { FetchedFrom, Outlet } from './intake-form'
import type { ArticleDraftAnswer } from './intake-types'

/** What a kept page or file gives, with the copy it was read from. */
export interface ReadPage {
  draft: ArticleDraftAnswer
  outlet: Outlet | null
  fetched: FetchedFrom
}

interface PageIntakeHow {
  /** What the field holds at first. */
  address: string
  onRead: (page: ReadPage) => unknown
  /** A file that was refused; a refused address is said under its field. */
  onRefusedFile: (error: Error) => void
}

/** From an address, or a file that only the server can read, to a draft that stands on the very copy that is kept. */
export function usePageIntake({ address: first, onRead, onRefusedFile }: PageIntakeHow) {
  const t = useTranslations('fetch')
  const sentence = useFailureSentence()
  const web = useFetchPage()
  const [address, setAddress] = useState(first)
  const [problem, setProblem] = useState<string>()
  const [turning, setTurning] = useState<'page' | 'file' | null>(null)

  const readKept = async (captureId: string, file: string | null) => {
    const { draft, capture, source } = await draftFromCapture(captureId)
    await onRead({
      draft,
      outlet: source,
      fetched: {
        captureId,
        from: file ?? new URL(capture.finalUrl ?? capture.url ?? '').hostname,
        file: file !== null,
        thin: capture.finding === 'thin',
        archive: capture.originalUrl !== null,
      },
    })
  }

  /** Fetched, kept, read. A refusal stands under the field, and the address stays. */
  const fetchFrom = async (url: string) => {
    setAddress(url.trim())
    if (!url.trim()) return setProblem(t('missing'))
    setProblem(undefined)
    try {
      const page = await web.fetchPage(url.trim())
      if (!page) return
      setTurning('page')
      await readKept(page.id, null)
    } catch (error) {
      setProblem(sentence(error as Error))
    } finally {
      setTurning(null)
    }
  }

  /** A PDF or a web archive: kept as it is, and its words are read by the server. */
  const readFile = async (file: File) => {
    setTurning('file')
    try {
      const kept = await handInFile({ name: file.name.slice(0, 300), base64: await base64Of(file) })
      await readKept(kept.id, file.name)
    } catch (error) {
      onRefusedFile(error as Error)
    } finally {
      setTurning(null)
    }
  }

  const page: PageIntake = {
    address,
    setAddress: (text) => {
      setAddress(text)
      setProblem(undefined)
    },
    problem,
    fetchIt: () => fetchFrom(address),
    stop: web.stop,
    running: web.running || turning === 'page',
    progress: turning ? { stage: 'reading', host: '', received: 0, total: null } : web.progress,
  }
  return {
    page,
    fetchFrom,
    readFile,
    busy: turning !== null,
    startOver: () => {
      setAddress(first)
      setProblem(undefined)
    },
  }
}
