'use client'

import { useTranslations } from 'use-intl'
import { ArchiveHint } from '@/components/capture/archive-hint'
import { CardPage } from '@/components/capture/card-page'
import { fieldsOfPage } from '@/components/capture/of-page'
import { TypedWords } from '@/components/capture/typed-words'
import { AddressField } from '@/components/ui/address-field'
import { Field } from '@/components/ui/field'
import { Segmented } from '@/components/ui/segmented'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { accesses, bases } from '@/lib/model/appearance-kinds'
import type { AppearanceDraft, AppearanceFault } from './appearance-draft'
import styles from './chain-forms.module.css'
import { LanguageSelect } from './language-select'

interface AppearanceFieldsProps {
  value: AppearanceDraft
  onChange: (part: Partial<AppearanceDraft>) => void
  faults: Partial<Record<keyof AppearanceDraft, AppearanceFault>>
  /** Whose page it is. */
  name: string
  /** The article's own card: it lies before us, so how we know it is no question. */
  isArticle?: boolean
}

/** What it said there, where, when, and how we know. */
export function AppearanceFields({
  value,
  onChange,
  faults,
  name,
  isArticle = false,
}: AppearanceFieldsProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const w = useTranslations('witness')
  const error = (key: keyof AppearanceDraft) => faults[key] && t(`fault.${faults[key]}`)
  return (
    <>
      <div className={styles.choices}>
        <Segmented
          size="small"
          label={t('basis_question')}
          value={value.basis}
          options={bases.map((basis) => ({
            value: basis,
            label: t(`basis.${basis}`),
            hint: t(`basis_means.${basis}`),
          }))}
          onChange={(basis) => onChange({ basis })}
        />
        {!isArticle && (
          <Segmented
            size="small"
            label={t('access_question')}
            value={value.access}
            options={accesses.map((access) => ({ value: access, label: e(`access.${access}`) }))}
            onChange={(access) => onChange({ access })}
          />
        )}
      </div>
      <Field
        label={t('field.excerpt')}
        hint={t(value.access === 'read' ? 'excerpt_hint_read' : 'excerpt_hint')}
        error={error('excerpt')}
        optional={value.access !== 'read'}
      >
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            lang={value.language || undefined}
            value={value.excerpt}
            onChange={(event) => onChange({ excerpt: event.target.value })}
          />
        )}
      </Field>
      {value.captureId && (
        <TypedWords
          captureId={value.captureId}
          excerpt={value.excerpt}
          onTake={(excerpt) => onChange({ excerpt })}
        />
      )}
      <div className={styles.pair}>
        <Field label={t('field.language')} optional>
          {(props) => (
            <LanguageSelect
              {...props}
              value={value.language}
              onChange={(language) => onChange({ language })}
            />
          )}
        </Field>
        <Field label={t('field.appearedOn')} error={error('appearedOn')} hint={t('date_hint')} optional>
          {(props) => (
            <TextInput
              {...props}
              inputMode="numeric"
              placeholder="2022-08-05"
              value={value.appearedOn}
              onChange={(event) => onChange({ appearedOn: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('field.translation')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={1}
            value={value.translation}
            onChange={(event) => onChange({ translation: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <AddressField
          label={t('field.url')}
          error={error('url')}
          value={value.url}
          onChange={(url) => onChange({ url })}
        />
        <Field label={t('field.locator')} hint={t('locator_hint')} optional>
          {(props) => (
            <TextInput
              {...props}
              value={value.locator}
              onChange={(event) => onChange({ locator: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ArchiveHint url={value.url} archivedUrl={value.archivedUrl} onTake={onChange} />
      {!isArticle && (
        <div className={styles.page}>
          <CardPage
            always
            name={name}
            captureId={value.captureId}
            url={value.url.trim() || null}
            excerpt={value.excerpt}
            check={undefined}
            onKept={(capture) =>
              onChange(
                fieldsOfPage(capture, {
                  url: value.url || null,
                  archivedUrl: value.archivedUrl || null,
                  language: value.language || null,
                }),
              )
            }
            onPick={({ excerpt, language, paragraph, isRead }) =>
              onChange({
                excerpt,
                ...(language ? { language } : {}),
                ...(value.locator ? {} : { locator: w('paragraph', { number: paragraph }) }),
                ...(isRead ? { access: 'read' } : {}),
              })
            }
          />
          <span className={styles.pageHint}>{w(value.captureId ? 'read_kept' : 'keep_means')}</span>
        </div>
      )}
      <AddressField
        label={t('field.archivedUrl')}
        error={error('archivedUrl')}
        value={value.archivedUrl}
        onChange={(archivedUrl) => onChange({ archivedUrl })}
      />
      <Field label={t('field.note')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={1}
            value={value.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
