'use client'

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useAnswerAsExpert } from '@/components/data/team-acts'
import { expertViewQuery } from '@/components/data/team-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { Skeleton } from '@/components/ui/skeleton'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { ExpertView } from '@/lib/api/team-answers'
import { type Stance, stances } from '@/lib/model/ratings'
import { Doorway } from './doorway'
import styles from './expert-answer.module.css'

/** What a link for somebody outside opens: one claim, one question, one signed answer. */
export function ExpertAnswer({ token }: { token: string }) {
  const t = useTranslations('talk.outside')
  const format = useFormatter()
  const answer = useAnswerAsExpert()
  const sentenceOf = useFailureSentence()
  const link = useQuery({ ...expertViewQuery(token), enabled: !answer.isSuccess })
  if (answer.isSuccess)
    return (
      <Doorway title={t('thanks')}>
        <p>{t('thanks_text')}</p>
      </Doorway>
    )
  if (link.error)
    return (
      <Doorway title={t('useless')}>
        <p>{sentenceOf(link.error)}</p>
      </Doorway>
    )
  if (!link.data)
    return (
      <Doorway title={t('title_unnamed')}>
        <Skeleton lines={6} height={28} />
      </Doorway>
    )
  const { newsroom, expiresAt } = link.data
  return (
    <Doorway
      wide
      title={newsroom ? t('title', { newsroom }) : t('title_unnamed')}
      text={t('intro', { date: format.dateTime(new Date(expiresAt), { dateStyle: 'long' }) })}
    >
      <Asked view={link.data} />
      <AnswerForm token={token} answer={answer} />
    </Doorway>
  )
}

function Asked({ view: { claim, article, passages, question } }: { view: ExpertView }) {
  const t = useTranslations('talk.outside')
  const { headline, outlet } = article
  return (
    <section className={styles.asked} aria-label={t('claim')}>
      <h2 className={styles.label}>{t('claim')}</h2>
      <p className={styles.claim} lang={claim.language} dir="auto">
        {claim.text}
      </p>
      {claim.gloss && (
        <p lang={claim.glossLanguage ?? undefined} dir="auto">
          {claim.gloss}
        </p>
      )}
      <p className={styles.where} dir="auto">
        {outlet ? t('in_article_of', { headline, outlet }) : t('in_article', { headline })}
      </p>
      {passages.map((passage, i) => (
        <blockquote key={i} className={styles.passage} lang={claim.language} dir="auto">
          {passage}
        </blockquote>
      ))}
      {question && (
        <>
          <h2 className={styles.label}>{t('question')}</h2>
          <p className={styles.question} dir="auto">
            {question}
          </p>
        </>
      )}
    </section>
  )
}

const blank = { name: '', role: '', stance: 'context' as Stance, answer: '', url: '' }

interface AnswerFormProps {
  token: string
  answer: ReturnType<typeof useAnswerAsExpert>
}

function AnswerForm({ token, answer }: AnswerFormProps) {
  const t = useTranslations('talk.outside')
  const claim = useTranslations('claim')
  const sentence = useFailureSentence()
  const [mine, setMine, forget] = useKept(`sanad-answer:${token.slice(0, 8)}`, blank)
  const [tried, setTried] = useState(false)
  const set = (part: Partial<typeof blank>) => setMine({ ...mine, ...part })
  const isWhole = mine.name.trim() && mine.role.trim() && mine.answer.trim()
  const badUrl = mine.url.trim() !== '' && !/^https?:\/\/\S+$/i.test(mine.url.trim())

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (!isWhole || badUrl) return
    const sent = {
      token,
      name: mine.name.trim(),
      role: mine.role.trim(),
      stance: mine.stance,
      answer: mine.answer.trim(),
      url: mine.url.trim() || null,
    }
    answer.mutate(sent, { onSuccess: forget })
  }
  return (
    <Form onSubmit={submit}>
      <Field label={t('answer')} hint={t('answer_hint')}>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={5}
            maxLength={10_000}
            value={mine.answer}
            onChange={(event) => set({ answer: event.target.value })}
          />
        )}
      </Field>
      <Segmented
        label={t('stance')}
        value={mine.stance}
        options={stances.map((stance) => ({ value: stance, label: claim(`stance.${stance}`) }))}
        onChange={(stance) => set({ stance })}
      />
      <Field label={t('url')} error={tried && badUrl ? claim('fault.not_an_address') : undefined} optional>
        {(props) => (
          <TextInput
            {...props}
            type="url"
            dir="ltr"
            placeholder="https://"
            value={mine.url}
            onChange={(event) => set({ url: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('name')} hint={t('name_hint')}>
        {(props) => (
          <TextInput
            {...props}
            autoComplete="name"
            maxLength={120}
            value={mine.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('role')} hint={t('role_hint')}>
        {(props) => (
          <TextInput
            {...props}
            maxLength={200}
            value={mine.role}
            onChange={(event) => set({ role: event.target.value })}
          />
        )}
      </Field>
      {tried && !isWhole && <NoticeBar tone="warn" urgent title={t('missing')} />}
      {answer.error && <NoticeBar tone="bad" urgent title={sentence(answer.error)} />}
      <Button kind="primary" type="submit" busy={answer.isPending}>
        {t('sign')}
      </Button>
      <p className={styles.where}>{t('kept')}</p>
    </Form>
  )
}

/** Words that outlive the tab of somebody who has no account: kept in this browser alone, and gone once they are sent. */
function useKept<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState(initial)
  useEffect(() => {
    try {
      const kept = localStorage.getItem(key)
      if (kept) setValue((before) => ({ ...before, ...JSON.parse(kept) }))
    } catch {}
  }, [key])
  const keep = (next: T) => {
    setValue(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {}
  }
  const forget = () => {
    try {
      localStorage.removeItem(key)
    } catch {}
  }
  return [value, keep, forget]
}
