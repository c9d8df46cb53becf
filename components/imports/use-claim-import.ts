'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearchParams } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Body } from '@/components/data/api-client'
import { trialQuery, useBringInClaims } from '@/components/data/import-acts'
import { randomName } from '@/components/data/mint'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useToast } from '@/components/ui/toast'
import type { ClaimField, ClaimMapping } from '@/lib/import/claim-columns'
import { mostDrafts, type Remark } from '@/lib/import/claim-draft'
import { commonLanguage, commonReviewer } from '@/lib/import/list-of-claims'
import { type ClaimFile, decodeClaims, openClaims, readClaims } from '@/lib/import/read-claims'
import type { Refusal } from '@/lib/model/refusal'
import { detectLanguage } from '@/lib/text/language'

export type Outlet = { id: string | null; name: string }
export type Target = 'list' | 'article'

interface Given {
  name: string | null
  file: ClaimFile
  /** The letters were a guess. */
  guessed: boolean
  mapping: ClaimMapping
  /** Tells one reading from another. */
  key: string
}

/** Bringing in a list of claims: read in the browser, tried on the server, kept by one act. */
export function useClaimImport() {
  const t = useTranslations('imports')
  const refusal = useTranslations('refusal')
  const locale = useLocale()
  const router = useRouter()
  const toast = useToast()
  const client = useQueryClient()
  const sentence = useFailureSentence()
  const into = useSearchParams().get('into')
  const bringIn = useBringInClaims()

  const [given, setGiven] = useState<Given | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [target, setTarget] = useState<Target>(into ? 'article' : 'list')
  const [articleId, setArticleId] = useState<string | null>(into)
  const [headline, setHeadline] = useState('')
  const [outlet, setOutlet] = useState<Outlet | null>(null)
  const [language, setLanguage] = useState('')

  const say = ({ code, facts }: Refusal) => refusal(code.replace('.', '_') as never, facts as never)

  const show = async (text: string, name: string | null, guessed: boolean) => {
    const file = openClaims(text)
    if (!file.ok) return setProblem(say(file))
    const read = readClaims(file.value)
    if (!read.ok && read.code !== 'claims.no_claim_column') return setProblem(say(read))
    const drafts = read.ok ? read.value.drafts : []
    setProblem(null)
    setGiven({
      name,
      file: file.value,
      guessed,
      mapping: file.value.kind === 'sheet' ? file.value.mapping : {},
      key: randomName(),
    })
    setHeadline((before) => before || (name?.replace(/\.[a-z]{2,6}$/i, '') ?? ''))
    const found = detectLanguage(drafts.map((draft) => draft.text).join('\n')).language
    setLanguage((before) => before || (commonLanguage(drafts) ?? (found === 'und' ? '' : found)))
    const reviewer = commonReviewer(drafts)
    if (reviewer) setOutlet((before) => before ?? { id: null, name: reviewer })
    if (!reviewer) return
    const known = await client.fetchQuery(sourceHintsQuery(reviewer)).catch(() => [])
    const same = known.find(
      (one) => one.name.localeCompare(reviewer, undefined, { sensitivity: 'base' }) === 0,
    )
    if (same)
      setOutlet((before) =>
        before?.id === null && before.name === reviewer ? { id: same.id, name: same.name } : before,
      )
  }

  const readFile = async (file: File) => {
    const decoded = decodeClaims(new Uint8Array(await file.arrayBuffer()))
    if (!decoded.ok) return setProblem(say(decoded))
    await show(decoded.value.text, file.name, decoded.value.guessed)
  }
  const readText = (text: string) =>
    text.trim() === '' ? setProblem(refusal('text_empty')) : void show(text, null, false)

  const read = useMemo(() => given && readClaims(given.file, given.mapping), [given])
  const drafts = read?.ok ? read.value.drafts : []

  const to: Body<'bringInClaims'>['target'] | null =
    target === 'article'
      ? articleId
        ? { articleId: articleId as `art_${string}` }
        : null
      : headline.trim() && outlet && language
        ? {
            list: {
              headline: headline.trim(),
              outlet: outlet.id
                ? { id: outlet.id as `src_${string}` }
                : { new: { name: outlet.name, kind: 'outlet' } },
              language,
            },
          }
        : null
  const body = to && drafts.length > 0 ? { target: to, drafts, file: given?.name ?? null } : null
  // In a list of their own all drafts find their place; in an article they must be looked for.
  const trial = useQuery({
    ...trialQuery(
      (body ?? { target: { articleId: 'art_none' }, drafts: [] }) as never,
      `${given?.key}:${JSON.stringify(given?.mapping)}`,
    ),
    enabled: body !== null && target === 'article',
  })
  const tried = target === 'article' && trial.data ? trial.data.remarks : []
  const remarks: Remark[] = [...(read?.ok ? read.value.remarks : []), ...(tried as Remark[])].sort(
    (a, b) => a.at - b.at,
  )
  const away = new Set(tried.map(({ at }) => at))
  const ready = drafts.filter(({ at }) => !away.has(at))

  const keep = () => {
    if (!body) return
    bringIn.mutate(body, {
      onSuccess: ({ articleId: where, claims }) => {
        toast({ text: t('kept', { count: claims }), tone: 'good' })
        router.push(`/articles/${where}`)
      },
    })
  }

  return {
    given,
    problem,
    readFile,
    readText,
    startOver: () => {
      setGiven(null)
      setProblem(null)
      bringIn.reset()
    },
    choose: (field: ClaimField, column: number | null) =>
      setGiven((before) => {
        if (!before) return before
        const { [field]: _, ...others } = before.mapping
        return { ...before, mapping: column === null ? others : { ...others, [field]: column } }
      }),
    columnProblem: read && !read.ok ? say(read) : null,
    ready,
    remarks,
    target,
    setTarget,
    articleId,
    setArticleId,
    headline,
    setHeadline,
    outlet,
    setOutlet,
    language,
    setLanguage,
    trying: trial.isFetching,
    trialProblem: trial.error ? sentence(trial.error) : null,
    canKeep: body !== null && ready.length > 0 && !trial.isFetching && !trial.error,
    missing: to === null,
    keep,
    keeping: bringIn.isPending || bringIn.isSuccess,
    keepProblem: bringIn.error ? sentence(bringIn.error) : null,
    limit: mostDrafts,
    locale,
  }
}

export type ClaimImport = ReturnType<typeof useClaimImport>
