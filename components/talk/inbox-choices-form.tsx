'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChooseInbox } from '@/components/data/team-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { useToast } from '@/components/ui/toast'
import type { InboxChoices } from '@/lib/model/talk'
import { digests, inboxKinds } from '@/lib/model/talk-kinds'

/** Every kind of news with a tick, and whether it comes by e-mail too. */
export function InboxChoicesForm({
  choices,
  mailPossible,
}: {
  choices: InboxChoices
  mailPossible: boolean
}) {
  const t = useTranslations('inbox')
  const toast = useToast()
  const sentence = useFailureSentence()
  const choose = useChooseInbox({ quiet: true })
  const [mine, setMine] = useState(choices)
  const save = () => choose.mutate(mine, { onSuccess: () => toast({ tone: 'good', text: t('saved') }) })
  return (
    <Form onSubmit={save}>
      {choose.error && <NoticeBar tone="bad" urgent title={sentence(choose.error)} />}
      {inboxKinds.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`kind.${kind}`)}
          checked={mine.kinds[kind] ?? true}
          onChange={(event) =>
            setMine((before) => ({ ...before, kinds: { ...before.kinds, [kind]: event.target.checked } }))
          }
        />
      ))}
      {mailPossible ? (
        <>
          <Segmented
            label={t('digest')}
            value={mine.digest}
            options={digests.map((digest) => ({ value: digest, label: t(`digest_choice.${digest}`) }))}
            onChange={(digest) => setMine((before) => ({ ...before, digest }))}
          />
          <p>{t('digest_hint')}</p>
        </>
      ) : (
        <p>{t('digest_off')}</p>
      )}
      <FormEnd>
        <Button kind="primary" type="submit" busy={choose.isPending}>
          {t('save')}
        </Button>
      </FormEnd>
    </Form>
  )
}
