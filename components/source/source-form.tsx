'use client'

import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LanguageSelect } from '@/components/claim/language-select'
import { StaleDialog, staleRow } from '@/components/claim/stale-dialog'
import { Refused } from '@/components/data/api-client'
import { changes } from '@/components/data/disagreements'
import { useDraft } from '@/components/data/draft'
import { useAmendSource } from '@/components/data/source-acts'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { type ControlProps, Field } from '@/components/ui/field'
import { FieldRow, Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { type Reliability, reliabilities, type SourceKind, sourceKinds } from '@/lib/model/source-kinds'
import { fieldsOf, namesIn, orNull, type SourceFieldName, type SourceFields } from './source-fields'
import { useFactWords } from './use-fact-words'

interface SourceFormProps {
  source: Source
  owner: Source | null
  onDone: () => void
}

type TextName = 'described' | 'country' | 'url' | 'reliabilityWhy' | 'retractedWhy' | 'note'

/** Changes what is known of a Source. If somebody saved first, both versions are shown and nothing typed is lost. */
export function SourceForm({ source, owner, onDone }: SourceFormProps) {
  const t = useTranslations('source')
  const ui = useTranslations('ui')
  const entry = useTranslations('entry')
  const client = useQueryClient()
  const sentenceOf = useFailureSentence()
  // What the form was opened on: the row may change under it.
  const [seen] = useState(source)
  const draft = useDraft<SourceFields>(`source:${source.id}:${seen.version}`, fieldsOf(seen))
  const [aliases, setAliases] = useState<string | null>(null)
  const [domains, setDomains] = useState<string | null>(null)
  const [ownerName, setOwnerName] = useState(owner?.name ?? null)
  const amend = useAmendSource(source.id, { quiet: true })
  const words = useFactWords((id) => (id === draft.value.ownerId ? ownerName : null))

  const mine = draft.value
  const now = staleRow<Source>(amend.error)
  const set = <K extends SourceFieldName>(name: K, value: SourceFields[K]) =>
    draft.set((before) => ({ ...before, [name]: value }))

  const send = (fields: Partial<SourceFields>, version: number) => {
    const done = () => {
      draft.clear()
      onDone()
    }
    if (Object.keys(fields).length === 0) return done()
    amend.mutate({ ...fields, version }, { onSuccess: done })
  }

  const refused = amend.error instanceof Refused && !now ? amend.error : null
  const errorAt = (name: string) => (refused?.at === `/${name}` ? refused.sentence : undefined)
  const text = (name: TextName, control: (props: ControlProps & TextControl) => ReactNode, hint?: string) => (
    <Field label={t(`field.${name}`)} optional hint={hint} error={errorAt(name)}>
      {(props) =>
        control({
          ...props,
          value: mine[name] ?? '',
          onChange: (event) => set(name, orNull(event.target.value)),
        })
      }
    </Field>
  )

  return (
    <Form onSubmit={() => send(changes(fieldsOf(seen), mine), seen.version)}>
      {amend.error && !now && !refused?.at && <NoticeBar tone="bad" urgent title={sentenceOf(amend.error)} />}
      {draft.restored && <NoticeBar tone="accent" title={t('restored')} />}
      <FieldRow>
        <Field label={t('field.name')} error={errorAt('name')}>
          {(props) => (
            <TextInput {...props} value={mine.name} onChange={(event) => set('name', event.target.value)} />
          )}
        </Field>
        <Field label={t('field.kind')}>
          {(props) => (
            <Select
              {...props}
              value={mine.kind}
              options={sourceKinds.map((one) => ({ value: one, label: entry(`kind.${one}`) }))}
              onChange={(event) => set('kind', event.target.value as SourceKind)}
            />
          )}
        </Field>
      </FieldRow>
      {text(
        'described',
        (props) => (
          <TextInput {...props} />
        ),
        t('hint.described'),
      )}
      <Field label={t('field.aliases')} optional hint={t('hint.aliases')}>
        {(props) => (
          <TextInput
            {...props}
            value={aliases ?? mine.aliases.join(', ')}
            onChange={(event) => {
              setAliases(event.target.value)
              set('aliases', namesIn(event.target.value))
            }}
            onBlur={() => setAliases(null)}
          />
        )}
      </Field>
      <Combobox
        label={t('field.ownerId')}
        hint={t('hint.ownerId')}
        optional
        error={errorAt('ownerId')}
        value={mine.ownerId && { value: mine.ownerId, label: ownerName ?? t('known_source') }}
        search={async (q) =>
          (await client.fetchQuery(sourceHintsQuery(q)))
            .filter((one) => one.id !== source.id)
            .map((one) => ({ value: one.id, label: one.name, hint: entry(`kind.${one.kind}`) }))
        }
        onPick={(picked) => {
          setOwnerName(picked?.label ?? null)
          set('ownerId', (picked?.value ?? null) as SourceId | null)
        }}
      />
      <FieldRow>
        {text('country', (props) => (
          <TextInput {...props} />
        ))}
        <Field label={t('field.language')} optional>
          {(props) => (
            <LanguageSelect
              {...props}
              value={mine.language ?? ''}
              onChange={(tag) => set('language', tag || null)}
            />
          )}
        </Field>
      </FieldRow>
      {text('url', (props) => (
        <TextInput {...props} type="url" dir="ltr" placeholder="https://" />
      ))}
      <Field label={t('field.domains')} optional hint={t('hint.domains')} error={errorAt('domains')}>
        {(props) => (
          <TextInput
            {...props}
            dir="ltr"
            value={domains ?? mine.domains.join(', ')}
            onChange={(event) => {
              setDomains(event.target.value)
              set('domains', namesIn(event.target.value))
            }}
            onBlur={() => setDomains(null)}
          />
        )}
      </Field>
      <Field label={t('field.reliability')} optional hint={t('hint.reliability')}>
        {(props) => (
          <Select
            {...props}
            value={mine.reliability ?? ''}
            options={[
              { value: '', label: t('ungraded') },
              ...reliabilities.map((one) => ({ value: one, label: `${one} · ${t(`grade.${one}`)}` })),
            ]}
            onChange={(event) => set('reliability', (event.target.value || null) as Reliability | null)}
          />
        )}
      </Field>
      {text('reliabilityWhy', (props) => (
        <TextArea {...props} autoGrow rows={2} />
      ))}
      <Checkbox
        label={t('field.withheld')}
        hint={t('hint.withheld')}
        checked={mine.withheld}
        onChange={(event) => set('withheld', event.target.checked)}
      />
      {text(
        'retractedWhy',
        (props) => (
          <TextArea {...props} autoGrow rows={2} />
        ),
        t('hint.retractedWhy'),
      )}
      {text('note', (props) => (
        <TextArea {...props} autoGrow rows={2} />
      ))}
      <FormEnd>
        <Button kind="primary" type="submit" busy={amend.isPending}>
          {t('save')}
        </Button>
        <Button
          onClick={() => {
            draft.clear()
            onDone()
          }}
        >
          {ui('cancel')}
        </Button>
      </FormEnd>
      {now && (
        <StaleDialog
          subject={now.name}
          seen={fieldsOf(seen)}
          mine={mine}
          now={fieldsOf(now)}
          labelOf={(name) => t(`field.${name}`)}
          show={words}
          onSave={(fields) => send(fields, now.version)}
          onClose={() => amend.reset()}
        />
      )}
    </Form>
  )
}

interface TextControl {
  value: string
  onChange: (event: { target: { value: string } }) => void
}
