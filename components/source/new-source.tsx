'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAddSource } from '@/components/data/source-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type SourceKind, sourceKinds } from '@/lib/model/source-kinds'

/** A name and what it is; the rest is filled in on its own page. */
export function NewSource({ name: first, onClose }: { name: string; onClose: () => void }) {
  const t = useTranslations('source')
  const ui = useTranslations('ui')
  const entry = useTranslations('entry')
  const router = useRouter()
  const sentenceOf = useFailureSentence()
  const add = useAddSource({ quiet: true })
  const [name, setName] = useState(first)
  const [kind, setKind] = useState<SourceKind>('outlet')

  const save = () => {
    if (!name.trim()) return
    add.mutate({ name: name.trim(), kind }, { onSuccess: ({ id }) => router.push(`/sources/${id}`) })
  }
  return (
    <Dialog
      open
      size="small"
      title={t('add')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" type="submit" form="new-source" busy={add.isPending}>
            {t('add')}
          </Button>
        </>
      }
    >
      <Form id="new-source" onSubmit={save}>
        <Field label={t('field.name')} error={add.error && sentenceOf(add.error)}>
          {(props) => <TextInput {...props} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('field.kind')}>
          {(props) => (
            <Select
              {...props}
              value={kind}
              options={sourceKinds.map((one) => ({ value: one, label: entry(`kind.${one}`) }))}
              onChange={(event) => setKind(event.target.value as SourceKind)}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
