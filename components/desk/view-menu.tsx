'use client'

import { useQuery } from '@tanstack/react-query'
import { Bookmark } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAmendView, useRemoveView, useSaveView } from '@/components/data/queue-acts'
import { viewsQuery } from '@/components/data/queue-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay, useMe } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { TextInput } from '@/components/ui/text-input'
import type { QueueView } from '@/lib/model/view'
import { addressOfQueue } from './queue-state'

/** Queues with a name: to go to, to save this one as, to change and to remove. */
export function ViewMenu({ view }: { view: QueueView }) {
  const t = useTranslations('queue')
  const router = useRouter()
  const me = useMe()
  const maySave = useMay('view.save')
  const leads = useMay('review.lead')
  const views = useQuery(viewsQuery()).data ?? []
  const amend = useAmendView()
  const remove = useRemoveView()
  const [naming, setNaming] = useState(false)
  const here = addressOfQueue(view)
  const current = views.find((one) => addressOfQueue(one.query) === here)
  const mine = views.filter((one) => one.ownerId === me?.id)
  const shared = views.filter((one) => one.ownerId !== me?.id)
  const [lastId, setLastId] = useState<string | null>(null)
  const opened = views.find((one) => one.id === (current?.id ?? lastId))
  const mayChange = (one: (typeof views)[number]) => one.ownerId === me?.id || (leads && one.shared)

  const goTo = (one: (typeof views)[number], i: number): MenuItem => ({
    label: (
      <span>
        <bdi>{one.name}</bdi>
        {one.ownerId !== me?.id && <small> · {t('view_by', { name: one.owner })}</small>}
      </span>
    ),
    checked: one.id === current?.id,
    divided: i === 0 && one.ownerId !== me?.id && mine.length > 0,
    onSelect: () => {
      setLastId(one.id)
      router.push(addressOfQueue(one.query))
    },
  })
  const items: MenuItem[] = [
    ...mine.map(goTo),
    ...shared.map(goTo),
    ...(maySave
      ? [{ label: t('view_save'), divided: views.length > 0, onSelect: () => setNaming(true) }]
      : []),
    ...(opened && !current && mayChange(opened)
      ? [
          {
            label: t('view_update', { name: opened.name }),
            onSelect: () => amend.mutate({ viewId: opened.id, version: opened.version, query: view }),
          },
        ]
      : []),
    ...(current && mayChange(current)
      ? [
          {
            label: t('view_remove', { name: current.name }),
            danger: true,
            onSelect: () => remove.mutate(current.id),
          },
        ]
      : []),
  ]
  return (
    <>
      <Menu
        items={items}
        header={views.length === 0 ? t('view_none') : undefined}
        trigger={
          <Button icon={<Bookmark aria-hidden="true" />}>
            {current ? <bdi>{current.name}</bdi> : t('views')}
          </Button>
        }
      />
      {naming && <NameView view={view} onClose={() => setNaming(false)} />}
    </>
  )
}

function NameView({ view, onClose }: { view: QueueView; onClose: () => void }) {
  const t = useTranslations('queue')
  const save = useSaveView()
  const sentenceOf = useFailureSentence()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const submit = () => {
    if (name.trim()) save.mutate({ name: name.trim(), shared, query: view }, { onSuccess: onClose })
  }
  return (
    <Dialog
      size="small"
      open
      onOpenChange={(stays) => stays || onClose()}
      title={t('view_save')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.isPending} onClick={submit}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Field label={t('view_name')} error={save.error && sentenceOf(save.error)}>
          {(props) => (
            <TextInput
              {...props}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          label={t('view_shared')}
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
      </form>
    </Dialog>
  )
}
