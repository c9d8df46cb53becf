'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { useBringInArticle, useBringInDossier, useDraftArticle } from '@/components/data/article-acts'
import { base64Of } from '@/components/data/base64'
import { useDraft } from '@/components/data/draft'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { dropBlocks } from '@/lib/import/drop-blocks'
import { textLimits, tooLarge } from '@/lib/text/limits'
import { askFrom, emptyIntake, type IntakeForm, missingIn, type Outlet, withDraft } from './intake-form'
import type { ArticleDraftAnswer, BringIn } from './intake-types'
import { isAddressAlone } from './page-address'
import { dossierIn, isForTheServer } from './told-by-content'
import { type ReadPage, usePageIntake } from './use-page-intake'
import { useSentPage } from './use-sent-page'

/** Where in the form a refusal belongs; `text` is the paste or the file. */
export type Place = 'text' | 'form' | keyof IntakeForm

export interface Problem {
  place: Place
  sentence: string
}

const places: readonly string[] = ['headline', 'outlet', 'url', 'language', 'publishedOn', 'byline']

/** Bringing an article in, from a paste or a file to the article's page. Whatever is refused, nothing typed is lost. */
export function useIntake() {
  const t = useTranslations('intake')
  const refusal = useTranslations('refusal')
  const data = useTranslations('data')
  const router = useRouter()
  const client = useQueryClient()
  const kept = useDraft<IntakeForm>('bring-in', emptyIntake)
  const [raw, setRaw] = useState<BringIn['raw']>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const draftArticle = useDraftArticle()
  const bringIn = useBringInArticle()
  const bringInDossier = useBringInDossier()

  const form = kept.value
  const change = (fields: Partial<IntakeForm>) => {
    kept.set((before) => ({ ...before, ...fields }))
    setProblems((before) => before.filter(({ place }) => !(place in fields)))
  }
  const sentenceOf = (error: Error) => (error instanceof Refused ? error.sentence : data('unreachable'))
  const refuse = (place: Place) => (error: Error) => setProblems([{ place, sentence: sentenceOf(error) }])

  const outletNamed = async (name: string | null): Promise<Outlet | null> => {
    if (!name) return null
    const known = await client.fetchQuery(sourceHintsQuery(name)).catch(() => [])
    const same = known.find((one) => one.name.localeCompare(name, undefined, { sensitivity: 'base' }) === 0)
    return same ? { id: same.id, name: same.name } : { id: null, name }
  }
  const show = async (draft: ArticleDraftAnswer, from?: Omit<ReadPage, 'draft'>) => {
    const outlet = from?.outlet ?? (await outletNamed(draft.outlet))
    setProblems([])
    kept.set((before) => ({ ...withDraft(before, draft, outlet), fetched: from?.fetched ?? null }))
  }

  const web = usePageIntake({
    address: '',
    onRead: ({ draft, ...from }) => {
      setRaw(null)
      return show(draft, from)
    },
    onRefusedFile: refuse('text'),
  })

  const startOver = () => {
    kept.clear()
    web.startOver()
    setRaw(null)
    setProblems([])
  }
  const sent = useSentPage({
    isFree: !form.draft && !form.pasted.trim(),
    take: ({ address, text }) => {
      startOver()
      web.page.setAddress(address)
      if (text) change({ pasted: text })
    },
  })

  const fits = (size: number) => {
    if (size <= textLimits.bytes) return true
    setProblems([{ place: 'text', sentence: refusal('text_too_large', tooLarge(size, textLimits.bytes)) }])
    return false
  }

  const readText = () => {
    if (isAddressAlone(form.pasted)) {
      const url = form.pasted
      change({ pasted: '' })
      return void web.fetchFrom(url)
    }
    if (!form.pasted.trim()) return setProblems([{ place: 'text', sentence: refusal('text_empty') }])
    if (!fits(new Blob([form.pasted]).size)) return
    setRaw(null)
    // An address and a text were sent together, and both still stand there: the text is that page's.
    const from = sent.taken?.text && sent.taken.address === web.page.address ? sent.taken : null
    if (from) change({ url: from.address, headline: from.title })
    draftArticle.mutate({ text: form.pasted }, { onSuccess: (draft) => show(draft), onError: refuse('text') })
  }

  const readFile = async (file: File) => {
    setProblems([])
    const json = await dossierIn(file)
    if (json !== null) {
      bringInDossier.mutate(json, {
        onSuccess: (article) => router.push(`/articles/${article.id}`),
        onError: refuse('text'),
      })
      return
    }
    if (await isForTheServer(file)) return web.readFile(file)
    if (!fits(file.size)) return
    const given = { name: file.name, base64: await base64Of(file) }
    draftArticle.mutate(given, {
      onSuccess: (draft) => {
        setRaw(given)
        return show(draft)
      },
      onError: refuse('text'),
    })
  }

  const save = () => {
    const missing = missingIn(form).map((place) => ({ place, sentence: t(`missing.${place}`) }))
    if (missing.length > 0) return setProblems(missing)
    if (!form.draft) return
    const without = dropBlocks(form.draft, form.dropped)
    if (!without.ok) return setProblems([{ place: 'text', sentence: refusal('text_no_words_left') }])
    bringIn.mutate(askFrom(form, without.value, raw), {
      onSuccess: (article) => {
        kept.clear()
        router.push(`/articles/${article.id}`)
      },
      onError: (error) => {
        const at = error instanceof Refused ? (error.at?.split('/')[1] ?? '') : ''
        refuse(places.includes(at) ? (at as Place) : 'form')(error)
      },
    })
  }

  return {
    form,
    change,
    restored: kept.restored,
    startOver,
    sent,
    problemAt: (place: Place) => problems.find((one) => one.place === place)?.sentence,
    readText,
    readFile,
    page: web.page,
    save,
    reading: draftArticle.isPending || bringInDossier.isPending || web.busy,
    saving: bringIn.isPending || bringIn.isSuccess,
  }
}

export type Intake = ReturnType<typeof useIntake>
