'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftArticle, useRevise } from '@/components/data/article-acts'
import { base64Of } from '@/components/data/base64'
import { useDraft } from '@/components/data/draft'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import type { ArticleDraftAnswer, BringIn } from '@/components/intake/intake-types'
import { isAddressAlone } from '@/components/intake/page-address'
import type { TextForm, TextIntake } from '@/components/intake/text-intake'
import { isForTheServer } from '@/components/intake/told-by-content'
import { usePageIntake } from '@/components/intake/use-page-intake'
import { dropBlocks } from '@/lib/import/drop-blocks'
import type { Article } from '@/lib/model/article'
import type { CaptureId } from '@/lib/model/ids'
import { textLimits, tooLarge } from '@/lib/text/limits'

/** A new version of an article's text, from the paste to the save. Whatever is refused, nothing typed is lost. */
export function useRevision(article: Pick<Article, 'id' | 'language' | 'url'>) {
  const refusal = useTranslations('refusal')
  const sentenceOf = useFailureSentence()
  const router = useRouter()
  const kept = useDraft<TextForm & { captureId: CaptureId | null }>(`revise:${article.id}`, {
    pasted: '',
    draft: null,
    dropped: [],
    language: article.language,
    captureId: null,
  })
  // A file lasts as long as the page; a kept copy is remembered with the draft.
  const [raw, setRaw] = useState<BringIn['raw']>(null)
  const [problem, setProblem] = useState<string>()
  const draftArticle = useDraftArticle()
  const revise = useRevise(article.id)
  const form = kept.value

  const show = (draft: ArticleDraftAnswer, from: BringIn['raw'], captureId: CaptureId | null = null) => {
    setProblem(undefined)
    setRaw(from)
    const dropped = draft.blocks.flatMap((block, i) => (block.kind === 'boilerplate' ? [i] : []))
    kept.set((before) => ({ ...before, draft, dropped, captureId }))
  }
  /** The article's page as it stands now; what is kept then is that very copy. */
  const web = usePageIntake({
    address: article.url ?? '',
    onRead: ({ draft, fetched }) => show(draft, null, fetched.captureId as CaptureId),
    onRefusedFile: (error) => setProblem(sentenceOf(error)),
  })
  const read = (given: { text: string } | { name: string; base64: string }) =>
    draftArticle.mutate(given, {
      onSuccess: (draft) => show(draft, 'base64' in given ? given : null),
      onError: (error) => setProblem(sentenceOf(error)),
    })
  const fits = (size: number) => {
    if (size > textLimits.bytes) setProblem(refusal('text_too_large', tooLarge(size, textLimits.bytes)))
    return size <= textLimits.bytes
  }

  const intake: TextIntake = {
    form,
    change: (fields) => {
      setProblem(undefined)
      kept.set((before) => ({ ...before, ...fields }))
    },
    problemAt: (place) => (place === 'text' ? problem : undefined),
    readText: () => {
      if (isAddressAlone(form.pasted)) {
        const url = form.pasted
        kept.set((before) => ({ ...before, pasted: '' }))
        void web.fetchFrom(url)
      } else if (!form.pasted.trim()) setProblem(refusal('text_empty'))
      else if (fits(new Blob([form.pasted]).size)) read({ text: form.pasted })
    },
    readFile: async (file) => {
      setProblem(undefined)
      if (await isForTheServer(file)) await web.readFile(file)
      else if (fits(file.size)) read({ name: file.name, base64: await base64Of(file) })
    },
    reading: draftArticle.isPending || web.busy,
    page: web.page,
  }

  const left = form.draft ? dropBlocks(form.draft, form.dropped) : null
  /** The text as it will be kept; null before there is one, or when all of it was left out. */
  const next = left?.ok ? left.value : null

  return {
    intake,
    next,
    problem: problem ?? (left && !left.ok ? refusal('text_no_words_left') : undefined),
    save: () =>
      next &&
      revise.mutate(
        {
          text: next.text,
          blocks: next.blocks,
          raw: form.captureId ? { captureId: form.captureId } : raw,
        },
        {
          onSuccess: () => {
            kept.clear()
            router.push(`/articles/${article.id}`)
          },
          onError: (error) => setProblem(sentenceOf(error)),
        },
      ),
    saving: revise.isPending || revise.isSuccess,
    startOver: () => {
      kept.clear()
      web.startOver()
      setRaw(null)
      setProblem(undefined)
    },
  }
}
