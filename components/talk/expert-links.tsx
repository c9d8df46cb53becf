'use client'

import { Link2Off, UserRoundPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useAskExpert, useRevokeExpertLink } from '@/components/data/team-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { LinkOnce } from '@/components/people/link-once'
import { Button } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { ExpertLink } from '@/lib/model/expert-link'
import type { ClaimId } from '@/lib/model/ids'
import styles from './expert-links.module.css'

interface ExpertLinksProps {
  claimId: ClaimId
  links: readonly ExpertLink[]
}

const spans = [3, 7, 14, 30] as const

/** Somebody outside who knows: a link for one claim and one signed answer, which anybody here may revoke. */
export function ExpertLinks({ claimId, links }: ExpertLinksProps) {
  const t = useTranslations('talk')
  const canAsk = useMay('review.act')
  const [making, setMaking] = useState(false)
  if (!canAsk && links.length === 0) return null
  return (
    <div className={styles.all}>
      <p className={styles.hint}>{t('experts_hint')}</p>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkItem key={link.id} link={link} canRevoke={canAsk} />
          ))}
        </ul>
      )}
      {canAsk &&
        (making ? (
          <LinkForm claimId={claimId} onClose={() => setMaking(false)} />
        ) : (
          <Button
            size="small"
            className={styles.add}
            icon={<UserRoundPlus aria-hidden="true" />}
            onClick={() => setMaking(true)}
          >
            {t('expert_make')}
          </Button>
        ))}
    </div>
  )
}

function LinkItem({ link, canRevoke }: { link: ExpertLink; canRevoke: boolean }) {
  const t = useTranslations('talk')
  const format = useFormatter()
  const confirm = useConfirm()
  const revoke = useRevokeExpertLink()
  const [now] = useState(() => new Date().toISOString())
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  const state = link.answeredAt
    ? t('expert_state.answered', { date: day(link.answeredAt) })
    : link.revokedAt
      ? t('expert_state.revoked')
      : t(link.expiresAt < now ? 'expert_state.expired' : 'expert_state.open', { date: day(link.expiresAt) })
  const isOpen = !link.answeredAt && !link.revokedAt && link.expiresAt >= now
  const name = link.forWhom
  const ask = async () =>
    (await confirm({ title: t('revoke_named', { name }), action: t('revoke'), danger: true })) &&
    revoke.mutate({ claimId: link.claimId, linkId: link.id })
  return (
    <li className={styles.item}>
      <span className={styles.who}>
        <bdi className={styles.name}>{name}</bdi> <span className={styles.state}>{state}</span>
      </span>
      {isOpen && canRevoke && (
        <Button
          size="small"
          kind="quiet"
          icon={<Link2Off aria-hidden="true" />}
          aria-label={t('revoke_named', { name })}
          onClick={ask}
        >
          {t('revoke')}
        </Button>
      )}
    </li>
  )
}

function LinkForm({ claimId, onClose }: { claimId: ClaimId; onClose: () => void }) {
  const t = useTranslations('talk')
  const sentence = useFailureSentence()
  const ask = useAskExpert({ quiet: true })
  const [forWhom, setForWhom] = useState('')
  const [question, setQuestion] = useState('')
  const [days, setDays] = useState(14)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (forWhom.trim())
      ask.mutate({ claimId, forWhom: forWhom.trim(), question: question.trim() || null, days })
  }
  if (ask.data)
    return (
      <LinkOnce
        link={{ title: t('expert_link'), link: ask.data.link, expiresAt: ask.data.expiresAt }}
        onClose={onClose}
      />
    )
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('expert_make')} noValidate>
      <div className={styles.pair}>
        <Field label={t('expert_for')}>
          {(props) => (
            <TextInput
              {...props}
              autoFocus
              maxLength={200}
              value={forWhom}
              onChange={(event) => setForWhom(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('expert_days')}>
          {(props) => (
            <Select
              {...props}
              value={String(days)}
              options={spans.map((span) => ({ value: String(span), label: String(span) }))}
              onChange={(event) => setDays(Number(event.target.value))}
            />
          )}
        </Field>
      </div>
      <Field label={t('expert_question')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            maxLength={5000}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      {ask.error && <NoticeBar urgent tone="bad" title={sentence(ask.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={ask.isPending} disabled={!forWhom.trim()}>
          {t('expert_make')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
