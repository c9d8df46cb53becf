'use client'

import { useMutation } from '@tanstack/react-query'
import { CirclePlus, CircleSlash, Equal, FileUp, PencilLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ask } from '@/components/data/api-client'
import { useBringInSources } from '@/components/data/source-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Badge, type Tone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { FileButton } from '@/components/ui/file-button'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Row, Rows } from '@/components/ui/rows'
import { Select } from '@/components/ui/select'
import type { SourcesLook } from '@/lib/api/registry-contract'
import { type ColumnMapping, type SourceColumn, sourceColumnNames } from '@/lib/model/source-columns'
import styles from './import-sources.module.css'

type Line = SourcesLook['lines'][number]

const looks = {
  new: { tone: 'good', icon: <CirclePlus aria-hidden="true" /> },
  changed: { tone: 'accent', icon: <PencilLine aria-hidden="true" /> },
  same: { tone: 'neutral', icon: <Equal aria-hidden="true" /> },
  refused: { tone: 'warn', icon: <CircleSlash aria-hidden="true" /> },
} satisfies Record<Line['outcome'], { tone: Tone; icon: ReactNode }>

/** More lines than these are counted and not drawn. */
const mostShown = 300

/** A CSV of Sources: what each line would do is seen before anything is done. */
export function ImportSources() {
  const t = useTranslations('source')
  const router = useRouter()
  const sentenceOf = useFailureSentence()
  const [name, setName] = useState('')
  const [text, setText] = useState<string | null>(null)
  const look = useMutation({
    mutationFn: (body: { text: string; mapping?: ColumnMapping }) => ask('lookAtSources', { body }),
  })
  const bring = useBringInSources({ quiet: true })

  const read = async (file: File) => {
    const words = await file.text()
    setName(file.name)
    setText(words)
    look.mutate({ text: words })
  }
  const found = look.data
  const count = (outcome: Line['outcome']) =>
    found?.lines.filter((line) => line.outcome === outcome).length ?? 0
  const [added, changed] = [count('new'), count('changed')]
  const remap = (column: SourceColumn, at: string) => {
    if (text === null || !found) return
    const { [column]: _, ...rest } = found.mapping
    look.mutate({ text, mapping: at === '' ? rest : { ...rest, [column]: Number(at) } })
  }
  const save = () => {
    if (text === null || !found) return
    bring.mutate(
      { text, mapping: found.mapping, expected: { added, changed } },
      { onSuccess: () => router.push('/sources') },
    )
  }
  const error = look.error ?? bring.error
  return (
    <>
      <PageHead title={t('csv.title')} back={{ href: '/sources', label: t('sources') }} />
      <Form onSubmit={save} className={styles.page}>
        <Card>
          <div className={styles.choose}>
            <div>
              <h2 className={styles.label}>{name ? <bdi>{name}</bdi> : t('csv.file')}</h2>
              <p className={styles.hint}>{t('csv.hint')}</p>
            </div>
            <FileButton
              kind={found ? 'plain' : 'primary'}
              icon={<FileUp aria-hidden="true" />}
              label={t('csv.file')}
              accept=".csv,.tsv,.txt,text/csv"
              onFile={(file) => void read(file)}
            >
              {name ? t('csv.choose_another') : t('csv.choose')}
            </FileButton>
          </div>
        </Card>
        {error && <NoticeBar tone="bad" urgent title={sentenceOf(error)} />}
        {found && (
          <>
            <Panel title={t('csv.columns')} hint={t('csv.columns_hint')}>
              <div className={styles.columns}>
                {sourceColumnNames.map((column) => (
                  <Field key={column} label={t(column === 'id' ? 'csv.id' : `field.${fieldOf(column)}`)}>
                    {(props) => (
                      <Select
                        {...props}
                        value={found.mapping[column] === undefined ? '' : String(found.mapping[column])}
                        options={[
                          { value: '', label: t('csv.no_column') },
                          ...found.headers.map((header, at) => ({
                            value: String(at),
                            label: header || t('csv.nameless', { number: at + 1 }),
                          })),
                        ]}
                        onChange={(event) => remap(column, event.target.value)}
                      />
                    )}
                  </Field>
                ))}
              </div>
            </Panel>
            <Panel
              title={t('csv.would')}
              hint={t('csv.sum', { added, changed, same: count('same'), refused: count('refused') })}
            >
              {found.mapping.name === undefined && <NoticeBar tone="warn" title={t('csv.name_missing')} />}
              {found.lines.length > 0 && (
                <Rows label={t('csv.would')}>
                  {found.lines.slice(0, mostShown).map((line) => (
                    <LineRow key={line.line} line={line} />
                  ))}
                </Rows>
              )}
              {found.lines.length > mostShown && (
                <p className={styles.hint}>{t('csv.more', { count: found.lines.length - mostShown })}</p>
              )}
            </Panel>
            <FormEnd>
              <Button
                kind="primary"
                type="submit"
                busy={bring.isPending || look.isPending}
                disabled={added + changed === 0}
              >
                {t('csv.do', { count: added + changed })}
              </Button>
            </FormEnd>
          </>
        )}
      </Form>
    </>
  )
}

const fieldOf = (column: Exclude<SourceColumn, 'id'>) => (column === 'owner' ? 'ownerId' : column)

function LineRow({ line }: { line: Line }) {
  const t = useTranslations('source')
  const { tone, icon } = looks[line.outcome]
  const fields = line.changes.map((field) => t(`field.${field as 'name'}`)).join(', ')
  return (
    <Row
      end={
        <Badge tone={tone} icon={icon}>
          {t(`csv.outcome.${line.outcome}`)}
        </Badge>
      }
    >
      <bdi className={styles.name}>{line.name || t('csv.nobody')}</bdi>
      <p className={styles.hint}>
        {t('csv.line', { number: line.line })}
        {line.problem && ` · ${t(`csv.problem.${line.problem}`)}`}
        {fields && ` · ${fields}`}
      </p>
    </Row>
  )
}
