'use client'

import { ArrowLeftRight, ArrowRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMergeSources } from '@/components/data/source-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FactsLine } from '@/components/ui/facts-line'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Panel } from '@/components/ui/panel'
import { RowLink } from '@/components/ui/row-link'
import { Row, Rows } from '@/components/ui/rows'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { TextArea } from '@/components/ui/text-area'
import type { MergePreview as Preview } from '@/lib/api/registry-contract'
import type { MergedField, Side } from '@/lib/registry/merge-plan'
import styles from './merge-preview.module.css'
import { useFactWords } from './use-fact-words'

/** All that a merge would do, field by field and claim by claim, and the button that does it. */
export function MergePreview({ preview }: { preview: Preview }) {
  const t = useTranslations('source')
  const ui = useTranslations('ui')
  const router = useRouter()
  const sentenceOf = useFailureSentence()
  const { kept, gone, conflicts, moves, both, between } = preview
  const [choices, setChoices] = useState<Partial<Record<MergedField, Side>>>({})
  const [why, setWhy] = useState('')
  const merge = useMergeSources({ quiet: true })
  const sideOf = ({ field, advised }: Preview['conflicts'][number]): Side => choices[field] ?? advised

  const save = () =>
    merge.mutate(
      {
        kept: kept.id,
        version: kept.version,
        goneName: gone.name,
        gone: gone.id,
        goneVersion: gone.version,
        choices,
        why: why.trim() || null,
      },
      { onSuccess: ({ source }) => router.push(`/sources/${source.id}`) },
    )
  return (
    <Form onSubmit={save} className={styles.page}>
      <Card>
        <div className={styles.pair}>
          <Party source={gone} role={t('merge_goes')} />
          <ArrowRight aria-hidden="true" className={styles.arrow} />
          <Party source={kept} role={t('merge_stays')} stays />
          <ButtonLink
            size="small"
            icon={<ArrowLeftRight aria-hidden="true" />}
            href={`/sources/${gone.id}/merge?with=${kept.id}`}
          >
            {t('merge_swap')}
          </ButtonLink>
        </div>
      </Card>
      {merge.error && <NoticeBar tone="bad" urgent title={sentenceOf(merge.error)} />}
      {between && (
        <NoticeBar
          tone={between.kind === 'independent' ? 'warn' : 'neutral'}
          title={t('merge_between', { kind: t(`merge_between_kind.${between.kind as 'independent'}`) })}
        >
          <span dir="auto">{between.why}</span>
        </NoticeBar>
      )}
      <Panel title={t('merge_conflicts')} count={conflicts.length || undefined}>
        {conflicts.length === 0 ? (
          <p className={styles.quiet}>{t('merge_conflicts_none')}</p>
        ) : (
          <div className={styles.conflicts}>
            {conflicts.map((conflict) => (
              <Choice
                key={conflict.field}
                preview={preview}
                conflict={conflict}
                side={sideOf(conflict)}
                onChoose={(side) => setChoices((before) => ({ ...before, [conflict.field]: side }))}
              />
            ))}
          </div>
        )}
      </Panel>
      <div className={styles.sides}>
        <div>
          <Panel title={t('merge_moves')}>
            <Moves moves={moves} />
          </Panel>
        </div>
        <div>
          <Panel title={t('merge_names')}>
            <ul className={styles.names}>
              {namesAfter(preview, choices.name ?? 'kept').map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
              {preview.domains.map((domain) => (
                <li key={domain} dir="ltr">
                  {domain}
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
      {both.count > 0 && (
        <Panel title={t('merge_both')} count={both.count} hint={t('merge_both_text')}>
          <Rows label={t('merge_both')}>
            {both.rows.map((row) => (
              <Both key={row.id} row={row} />
            ))}
          </Rows>
          {both.count > both.rows.length && (
            <p className={styles.quiet}>{t('merge_both_more', { count: both.count - both.rows.length })}</p>
          )}
        </Panel>
      )}
      <Field label={t('merge_why')} optional hint={t('merge_undo_note')}>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <FormEnd>
        <Button kind="primary" type="submit" busy={merge.isPending}>
          {t('merge_do')}
        </Button>
        <Button onClick={() => router.push(`/sources/${kept.id}`)}>{ui('cancel')}</Button>
      </FormEnd>
    </Form>
  )
}

function Party({ source, role, stays = false }: { source: Preview['kept']; role: string; stays?: boolean }) {
  const entry = useTranslations('entry')
  return (
    <div className={styles.party}>
      <Badge tone={stays ? 'accent' : 'neutral'}>{role}</Badge>
      <p className={styles.name}>
        <SourceKindIcon kind={source.kind} />
        <bdi>{source.name}</bdi>
      </p>
      <FactsLine>
        {entry(`kind.${source.kind}`)}
        {source.described && <bdi>{source.described}</bdi>}
      </FactsLine>
    </div>
  )
}

interface ChoiceProps {
  preview: Preview
  conflict: Preview['conflicts'][number]
  side: Side
  onChoose: (side: Side) => void
}

function Choice({ preview, conflict, side, onChoose }: ChoiceProps) {
  const t = useTranslations('source')
  const nameOf = (id: string) => preview.owners.find((one) => one.id === id)?.name ?? null
  const words = useFactWords(nameOf)
  const { field } = conflict
  const text = (value: unknown) =>
    field === 'withheld'
      ? t(`value_withheld.${value ? 'yes' : 'no'}`)
      : words(field, value) || t('value_none')
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.legend}>{t(`field.${field}`)}</legend>
      {(['kept', 'gone'] as const).map((one) => (
        <label key={one} className={styles.value}>
          <input type="radio" name={`merge-${field}`} checked={side === one} onChange={() => onChoose(one)} />
          <span>
            <span className={styles.whose}>
              <bdi>{preview[one].name}</bdi>
            </span>
            <span dir="auto" className={styles.what}>
              {text(conflict[one])}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Moves({ moves }: { moves: Preview['moves'] }) {
  const t = useTranslations('source')
  const lines = (['appearances', 'articles', 'owned', 'judgements'] as const).filter((one) => moves[one] > 0)
  if (lines.length === 0) return <p className={styles.quiet}>{t('merge_moves_none')}</p>
  return (
    <ul className={styles.moves}>
      {lines.map((one) => (
        <li key={one}>{t(`merge_moves_line.${one}`, { count: moves[one], claims: moves.claims })}</li>
      ))}
    </ul>
  )
}

function Both({ row }: { row: Preview['both']['rows'][number] }) {
  const t = useTranslations('source')
  const desk = useTranslations('desk')
  const loses = row.to < row.from
  return (
    <Row
      roomy
      end={
        <Badge tone={loses ? 'warn' : 'neutral'}>
          {t(loses ? 'merge_origins' : 'merge_origins_same', { from: row.from, to: row.to })}
        </Badge>
      }
    >
      <RowLink href={`/claims/${row.id}`} lang={row.articleLanguage} dir="auto" lines={2}>
        {row.text}
      </RowLink>
      <FactsLine>
        {desk('claim_number', { number: row.number })}
        <bdi lang={row.articleLanguage}>{row.headline}</bdi>
      </FactsLine>
    </Row>
  )
}

/** Every name but the one it will be called by, which leads. */
function namesAfter({ kept, gone, aliases }: Preview, chosen: Side): string[] {
  const title = chosen === 'gone' ? gone.name : kept.name
  return [...new Set([title, ...(chosen === 'gone' ? [kept.name] : []), ...aliases])]
}
