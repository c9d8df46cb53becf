'use client'

import { useTranslations } from 'use-intl'
import { LanguageSelect } from '@/components/claim/language-select'
import { useSourceSearch } from '@/components/data/use-source-search'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { addressOf } from '@/lib/api/routes'
import styles from './intake-fields.module.css'
import type { FetchedFrom } from './intake-form'
import type { Intake } from './use-intake'

/** Where the page came from, and the copy that is kept of it. */
function KeptNote({ fetched }: { fetched: FetchedFrom }) {
  const t = useTranslations('fetch')
  const copy = addressOf('captureFile', { captureId: fetched.captureId, format: 'original' })
  return (
    <NoticeBar
      tone={fetched.thin ? 'warn' : 'good'}
      title={t(fetched.file ? 'kept_file' : fetched.thin ? 'kept_thin' : 'kept', { host: fetched.from })}
      actions={
        <a href={copy} target="_blank" rel="noreferrer">
          {t('see_original')}
        </a>
      }
    />
  )
}

/** What the article is: filled in as far as the page said so itself. */
export function IntakeFields({ intake }: { intake: Intake }) {
  const t = useTranslations('intake')
  const { form, change, problemAt } = intake

  const searchOutlets = useSourceSearch()
  const { outlet } = form

  return (
    <div className={styles.side}>
      <Card>
        <Form onSubmit={intake.save}>
          {form.fetched && <KeptNote fetched={form.fetched} />}
          {problemAt('form') && <NoticeBar tone="bad" urgent title={problemAt('form')} />}
          <Field label={t('headline')} error={problemAt('headline')}>
            {(props) => (
              <TextArea
                {...props}
                autoGrow
                rows={2}
                lang={form.language || undefined}
                value={form.headline}
                onChange={(event) => change({ headline: event.target.value })}
              />
            )}
          </Field>
          <Combobox
            label={t('outlet')}
            placeholder={t('outlet_placeholder')}
            hint={outlet && outlet.id === null ? t('outlet_new') : undefined}
            error={problemAt('outlet')}
            value={outlet && { value: outlet.id ?? `new:${outlet.name}`, label: outlet.name }}
            search={searchOutlets}
            onPick={(picked) => change({ outlet: picked && { id: picked.value, name: picked.label } })}
            create={(name) => change({ outlet: { id: null, name } })}
          />
          <Field label={t('language')} error={problemAt('language')}>
            {(props) => (
              <LanguageSelect
                {...props}
                value={form.language}
                onChange={(language) => change({ language })}
              />
            )}
          </Field>
          <Field label={t('url')} optional error={problemAt('url')}>
            {(props) => (
              <TextInput
                {...props}
                type="url"
                dir="ltr"
                inputMode="url"
                placeholder="https://"
                value={form.url}
                onChange={(event) => change({ url: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('published_on')}
            optional
            hint={t('published_on_hint')}
            error={problemAt('publishedOn')}
          >
            {(props) => (
              <TextInput
                {...props}
                dir="ltr"
                placeholder="2026-01-31"
                value={form.publishedOn}
                onChange={(event) => change({ publishedOn: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('byline')} optional error={problemAt('byline')}>
            {(props) => (
              <TextInput
                {...props}
                value={form.byline}
                onChange={(event) => change({ byline: event.target.value })}
              />
            )}
          </Field>
          <FormEnd>
            <Button kind="primary" type="submit" busy={intake.saving}>
              {t('bring_in')}
            </Button>
          </FormEnd>
        </Form>
      </Card>
    </div>
  )
}
