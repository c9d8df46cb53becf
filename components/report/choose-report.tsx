'use client'

import { useQuery } from '@tanstack/react-query'
import { BookmarkPlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRemoveTemplate, useSaveTemplate } from '@/components/data/issuing-acts'
import { templatesQuery } from '@/components/data/issuing-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Button, IconButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useConfirm } from '@/components/ui/confirm'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { reportParts } from '@/lib/model/report-parts'
import { formatNames } from '@/lib/report/format-table'
import type { ReportChoice } from '@/lib/report/report-choice'
import styles from './choose-report.module.css'

interface ChooseReportProps {
  choice: ReportChoice
  set: (fields: Partial<ReportChoice>) => void
}

/** Templates, parts and formats. The page and the dossier come with every report, so they are no choice. */
export function ChooseReport({ choice, set }: ChooseReportProps) {
  const t = useTranslations('issuing')
  const { parts, formats } = choice
  const others = formatNames.filter((name) => name !== 'html' && name !== 'json')
  return (
    <section className={styles.card} aria-label={t('what')}>
      <h2 className={styles.title}>{t('what')}</h2>
      <Templates choice={choice} set={set} />
      <details>
        <summary className={styles.summary}>
          {t('parts', { chosen: parts.length, all: reportParts.length })}
        </summary>
        <fieldset className={styles.boxes}>
          <legend className="visually-hidden">{t('parts_legend')}</legend>
          {reportParts.map((part) => (
            <Checkbox
              key={part}
              label={t(`part.${part}`)}
              checked={parts.includes(part)}
              // The last one stays: a report of nothing is none.
              disabled={parts.length === 1 && parts.includes(part)}
              onChange={(event) =>
                set({
                  parts: reportParts.filter((each) =>
                    each === part ? event.target.checked : parts.includes(each),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </details>
      <details open>
        <summary className={styles.summary}>{t('formats', { count: formats.length })}</summary>
        <p className={styles.hint}>{t('formats_hint')}</p>
        <fieldset className={styles.boxes}>
          <legend className="visually-hidden">{t('formats_legend')}</legend>
          {others.map((name) => (
            <Checkbox
              key={name}
              label={t(`format.${name}`)}
              checked={formats.includes(name)}
              onChange={(event) =>
                set({
                  formats: others.filter((each) =>
                    each === name ? event.target.checked : formats.includes(each),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </details>
    </section>
  )
}

function Templates({ choice, set }: ChooseReportProps) {
  const t = useTranslations('issuing')
  const confirm = useConfirm()
  const sentence = useFailureSentence()
  const maySave = useMay('report.issue')
  const { data: templates = [] } = useQuery(templatesQuery())
  const save = useSaveTemplate({ quiet: true })
  const remove = useRemoveTemplate()
  const [chosen, setChosen] = useState('')
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const template = templates.find(({ id }) => id === chosen)

  return (
    <div className={styles.templates}>
      <Field label={t('template')}>
        {(props) => (
          <Select
            {...props}
            value={chosen}
            options={[
              { value: '', label: t('no_template') },
              ...templates.map((each) => ({
                value: each.id,
                label: each.ownerId === null ? t('shared_template', { name: each.name }) : each.name,
              })),
            ]}
            onChange={({ target: { value } }) => {
              setChosen(value)
              const picked = templates.find(({ id }) => id === value)
              if (picked) set(picked.choice)
            }}
          />
        )}
      </Field>
      {maySave && (
        <span className={styles.tools}>
          <IconButton
            label={t('save_template')}
            icon={<BookmarkPlus aria-hidden="true" size={18} />}
            onClick={() => {
              setName(template?.name ?? '')
              setShared(template?.ownerId === null)
              setNaming(true)
            }}
          />
          {template && (
            <IconButton
              label={t('remove_template', { name: template.name })}
              icon={<Trash2 aria-hidden="true" size={18} />}
              onClick={async () => {
                const sure = await confirm({
                  title: t('remove_template_title', { name: template.name }),
                  body: '',
                  action: t('remove'),
                  danger: true,
                })
                if (!sure) return
                remove.mutate(template.id)
                setChosen('')
              }}
            />
          )}
        </span>
      )}
      <Dialog
        size="small"
        title={t('save_template')}
        open={naming}
        onOpenChange={setNaming}
        footer={
          <Button
            kind="primary"
            busy={save.isPending}
            disabled={name.trim() === ''}
            onClick={() =>
              save.mutate(
                { name: name.trim(), shared, choice },
                {
                  onSuccess: ({ id }) => {
                    setChosen(id)
                    setNaming(false)
                  },
                },
              )
            }
          >
            {t('save')}
          </Button>
        }
      >
        {save.error && <NoticeBar urgent tone="bad" title={sentence(save.error)} />}
        <Field label={t('template_name')} hint={t('template_name_hint')}>
          {(props) => (
            <TextInput
              {...props}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          label={t('template_shared')}
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
      </Dialog>
    </div>
  )
}
