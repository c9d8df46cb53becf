'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { staleRow } from '@/components/claim/stale-dialog'
import { changes } from '@/components/data/disagreements'
import { type FetchingAnswer, fetchingQuery, useAmendFetching } from '@/components/data/fetch-progress'
import { Loaded } from '@/components/data/loaded'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Panel } from '@/components/ui/panel'
import { Segmented } from '@/components/ui/segmented'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import type { Fetching } from '@/lib/model/fetching'
import { watchIntervals } from '@/lib/model/watch-kinds'
import styles from './fetching-form.module.css'

/** How pages are fetched and kept, for administrators. */
export function FetchingPanel() {
  const t = useTranslations('fetching')
  const mayAmend = useMay('settings.amend')
  const query = useQuery({ ...fetchingQuery(), enabled: mayAmend })
  if (!mayAmend) return null
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <Card>
        <Loaded query={query}>
          {(answer) => (
            <div className={styles.parts}>
              <FetchingForm key={answer.settled.version} answer={answer} />
              <InForce answer={answer} />
            </div>
          )}
        </Loaded>
      </Card>
    </Panel>
  )
}

const fieldsOf = ({ contact, robots, watchEvery }: Fetching) => ({ contact, robots, watchEvery })

function FetchingForm({ answer }: { answer: FetchingAnswer }) {
  const t = useTranslations('fetching')
  const w = useTranslations('witness')
  const toast = useToast()
  const sentence = useFailureSentence()
  const amend = useAmendFetching({ quiet: true })
  const { settled, fixed, inForce } = answer
  const [mine, setMine] = useState(fieldsOf(settled))
  const [tried, setTried] = useState(false)
  const set = (fields: Partial<typeof mine>) => setMine((before) => ({ ...before, ...fields }))
  const contact = mine.contact.trim()
  const isContact = contact === '' || /^(https?:\/\/|mailto:)[^\s();]+$/i.test(contact)
  const isFixed = (name: 'contact' | 'robots') => fixed.includes(name)

  const save = () => {
    setTried(true)
    if (!isContact) return
    const fields = changes(fieldsOf(settled), { ...mine, contact })
    if (Object.keys(fields).length === 0) return
    amend.mutate(
      { ...fields, version: settled.version },
      { onSuccess: () => toast({ tone: 'good', text: t('saved') }) },
    )
  }

  return (
    <Form onSubmit={save}>
      {inForce.isOff && <NoticeBar tone="warn" title={t('is_off')} />}
      {amend.error && (
        <NoticeBar
          urgent
          tone="bad"
          title={staleRow(amend.error) ? t('changed_meanwhile') : sentence(amend.error)}
        />
      )}
      <div className={styles.choice}>
        <Segmented
          label={t('watch')}
          value={mine.watchEvery}
          options={watchIntervals.map((value) => ({ value, label: w(`every.${value}`) }))}
          onChange={(watchEvery) => set({ watchEvery })}
        />
        <p className={styles.hint}>{t('watch_hint')}</p>
      </div>
      <Field
        label={t('contact')}
        hint={isFixed('contact') ? t('fixed', { name: 'SANAD_CONTACT' }) : t('contact_hint')}
        error={tried && !isContact ? t('contact_wrong') : undefined}
        optional
      >
        {(props) => (
          <TextInput
            {...props}
            dir="ltr"
            placeholder="mailto:redaksi@example.org"
            disabled={isFixed('contact')}
            value={mine.contact}
            onChange={(event) => set({ contact: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('robots')}
        hint={isFixed('robots') ? t('fixed', { name: 'SANAD_ROBOTS' }) : t('robots_hint')}
        disabled={isFixed('robots')}
        checked={isFixed('robots') ? inForce.robots : mine.robots}
        onChange={(event) => set({ robots: event.target.checked })}
      />
      <p className={styles.hint}>{t('law')}</p>
      <FormEnd>
        <Button kind="primary" type="submit" busy={amend.isPending}>
          {t('save')}
        </Button>
      </FormEnd>
    </Form>
  )
}

/** What the environment of the server says: told here, changed there. */
function InForce({ answer }: { answer: FetchingAnswer }) {
  const t = useTranslations('fetching')
  const { inForce, keeping, authority } = answer
  const { userAgent, allowed, megabytes, seconds, atOnce } = inForce
  const rows: [label: string, value: string, isCode: boolean][] = [
    [t('user_agent'), userAgent, true],
    [t('limits'), t('limits_are', { megabytes, seconds, atOnce }), false],
    [t('allowed'), allowed.length > 0 ? allowed.join('  ') : t('allowed_none'), allowed.length > 0],
    [t(`kept_in.${keeping.in}`), keeping.where, true],
    [t('authority'), authority ?? t('authority_none'), authority !== null],
  ]
  return (
    <section aria-label={t('in_force')}>
      <h3 className={styles.heading}>{t('in_force')}</h3>
      <p className={styles.hint}>{t('in_force_hint')}</p>
      <dl className={styles.facts}>
        {rows.map(([label, value, isCode]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{isCode ? <code dir="ltr">{value}</code> : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
