'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { StaleDialog, staleRow } from '@/components/claim/stale-dialog'
import { changes } from '@/components/data/disagreements'
import { useAmendNewsroom } from '@/components/data/newsroom-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { Newsroom } from '@/lib/api/answers'
import { type InterfaceLanguage, interfaceLanguages } from '@/lib/model/languages'
import { versionToSave } from './version-to-save'

type NewsroomFields = Pick<Newsroom, 'name' | 'fourEyes' | 'blindSecond' | 'openVerification' | 'language'>

const fieldsOf = ({ name, fourEyes, blindSecond, openVerification, language }: Newsroom): NewsroomFields => ({
  name,
  fourEyes,
  blindSecond,
  openVerification,
  language,
})

/** Read by everybody, changed by administrators. Switching off four eyes says what that does. */
export function NewsroomForm({ newsroom }: { newsroom: Newsroom }) {
  const t = useTranslations('settings')
  const issuing = useTranslations('issuing')
  const toast = useToast()
  const languageName = useLanguageName()
  const sentenceOf = useFailureSentence()
  const mayAmend = useMay('settings.amend')
  const amend = useAmendNewsroom({ quiet: true })
  const [seen, setSeen] = useState(newsroom)
  const [mine, setMine] = useState(fieldsOf(newsroom))
  const set = (fields: Partial<NewsroomFields>) => setMine((before) => ({ ...before, ...fields }))

  const send = (fields: Partial<NewsroomFields>, version: number) => {
    if (Object.keys(fields).length === 0) return amend.reset()
    amend.mutate(
      { ...fields, version },
      {
        onSuccess: (saved) => {
          setSeen(saved)
          setMine(fieldsOf(saved))
          toast({ tone: 'good', text: t('saved') })
        },
      },
    )
  }
  const now = staleRow<Newsroom>(amend.error)

  return (
    <Form onSubmit={() => send(changes(fieldsOf(seen), mine), versionToSave(seen, newsroom, fieldsOf))}>
      {amend.error && !now && <NoticeBar tone="bad" urgent title={sentenceOf(amend.error)} />}
      {!mayAmend && <p>{t('admins_only')}</p>}
      <Field label={t('field.name')} hint={t('name_hint')}>
        {(props) => (
          <TextInput
            {...props}
            disabled={!mayAmend}
            value={mine.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('field.language')} hint={t('language_hint')}>
        {(props) => (
          <Select
            {...props}
            disabled={!mayAmend}
            value={mine.language}
            options={interfaceLanguages.map((one) => ({ value: one, label: languageName(one) }))}
            onChange={(event) => set({ language: event.target.value as InterfaceLanguage })}
          />
        )}
      </Field>
      <Checkbox
        label={t('field.fourEyes')}
        hint={t('four_eyes_hint')}
        disabled={!mayAmend}
        checked={mine.fourEyes}
        onChange={(event) => set({ fourEyes: event.target.checked })}
      />
      {mine.fourEyes && (
        <Checkbox
          label={t('field.blindSecond')}
          hint={t('blind_second_hint')}
          disabled={!mayAmend}
          checked={mine.blindSecond}
          onChange={(event) => set({ blindSecond: event.target.checked })}
        />
      )}
      {!mine.fourEyes && (
        <NoticeBar tone="warn" title={t('four_eyes_off')}>
          {t('four_eyes_off_means')}
        </NoticeBar>
      )}
      <Checkbox
        label={t('field.openVerification')}
        hint={issuing('open_verification_means')}
        disabled={!mayAmend}
        checked={mine.openVerification}
        onChange={(event) => set({ openVerification: event.target.checked })}
      />
      {mayAmend && (
        <FormEnd>
          <Button kind="primary" type="submit" busy={amend.isPending}>
            {t('save')}
          </Button>
        </FormEnd>
      )}
      {now && (
        <StaleDialog
          subject={t('newsroom')}
          seen={fieldsOf(seen)}
          mine={mine}
          now={fieldsOf(now)}
          labelOf={(name) => t(`field.${name}`)}
          show={(name, value) => {
            if (typeof value === 'boolean') return t(value ? 'on' : 'off')
            return name === 'language' ? languageName(String(value)) : String(value)
          }}
          onSave={(fields) => send(fields, now.version)}
          onClose={() => amend.reset()}
        />
      )}
    </Form>
  )
}
