'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useJudgeSources, useUnjudgeSources } from '@/components/data/ripple-acts'
import { judgementsQuery } from '@/components/data/ripple-queries'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { RadioCards } from '@/components/review/radio-cards'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { TextArea } from '@/components/ui/text-area'
import type { SourceId } from '@/lib/model/ids'
import { type JudgementKind, judgementKinds } from '@/lib/model/judgement-kinds'

interface Named {
  id: SourceId
  name: string
}

interface JudgeFormProps {
  source: Named
  /** Already chosen where one came from, and what is most likely meant. */
  other?: Named
  kind?: JudgementKind
  onClose: () => void
}

/** What a person says of two Sources: independent, one voice, or maybe the same; and why. */
export function JudgeForm({ source, other: given, kind: likely, onClose }: JudgeFormProps) {
  const t = useTranslations('ripple.pair')
  const ui = useTranslations('ui')
  const client = useQueryClient()
  const sentenceOf = useFailureSentence()
  const judge = useJudgeSources({ quiet: true })
  const unjudge = useUnjudgeSources()
  const [other, setOther] = useState<Named | null>(given ?? null)
  const said = useQuery(judgementsQuery(source.id)).data?.find(
    ({ a, b }) => other && (a === other.id || b === other.id),
  )
  const [chosen, setKind] = useState<JudgementKind | null>(likely ?? null)
  const kind = chosen ?? said?.kind ?? 'independent'
  const [why, setWhy] = useState('')
  const search = async (q: string) =>
    (await client.fetchQuery(sourceHintsQuery(q)))
      .filter((each) => each.id !== source.id)
      .map((each) => ({
        value: each.id,
        label: each.name,
        hint: each.described ?? undefined,
        icon: <SourceKindIcon kind={each.kind} />,
      }))
  const save = () => {
    if (!other || !why.trim()) return
    judge.mutate(
      { a: source.id, b: other.id, kind, why: why.trim(), names: { a: source.name, b: other.name } },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog
      open
      title={given ? `${source.name} – ${given.name}` : t('say')}
      description={given ? undefined : source.name}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="judge"
            busy={judge.isPending}
            disabled={!other || !why.trim()}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="judge" onSubmit={save}>
        {judge.error && <NoticeBar tone="bad" urgent title={sentenceOf(judge.error)} />}
        {!given && (
          <Combobox
            label={t('other')}
            value={other && { value: other.id, label: other.name }}
            search={search}
            onPick={(picked) => setOther(picked && { id: picked.value as SourceId, name: picked.label })}
          />
        )}
        {said && (
          <NoticeBar
            tone="neutral"
            title={t('so_far', { kind: said.kind })}
            actions={
              <Button
                size="small"
                busy={unjudge.isPending}
                onClick={() => unjudge.mutate(said.id, { onSuccess: onClose })}
              >
                {t('take_back')}
              </Button>
            }
          >
            <span dir="auto">{said.why}</span>
          </NoticeBar>
        )}
        <RadioCards
          question={t('kind')}
          value={kind}
          onChange={setKind}
          options={judgementKinds.map((value) => ({
            value,
            label: t(value),
            means: t(`${value}_hint`),
          }))}
        />
        <Field label={t('why')}>
          {(props) => (
            <TextArea {...props} autoGrow value={why} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
