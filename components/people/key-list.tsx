'use client'

import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { keysQuery, useRevokeKey } from '@/components/data/key-acts'
import { Loaded } from '@/components/data/loaded'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useConfirm } from '@/components/ui/confirm'
import { FactsLine } from '@/components/ui/facts-line'
import { Panel } from '@/components/ui/panel'
import { Row, Rows } from '@/components/ui/rows'
import { useToast } from '@/components/ui/toast'
import type { ApiKey } from '@/lib/model/api-key'
import { KeyForm } from './key-form'
import { LinkOnce, type OnceLink } from './link-once'

/** My keys for scripts: what each is for and may do, when it was used, and how to make it useless. */
export function KeyList() {
  const t = useTranslations('scripts')
  const keys = useQuery(keysQuery())
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<OnceLink | null>(null)
  return (
    <Panel
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button icon={<KeyRound aria-hidden="true" />} onClick={() => setMaking(true)}>
          {t('make')}
        </Button>
      }
    >
      <Loaded query={keys}>
        {(held) =>
          held.length === 0 ? (
            <Card>{t('none')}</Card>
          ) : (
            <Rows label={t('title')}>
              {held.map((key) => (
                <KeyRow key={key.id} held={key} />
              ))}
            </Rows>
          )
        }
      </Loaded>
      {making && (
        <KeyForm
          onClose={() => setMaking(false)}
          onMade={(once) => {
            setMaking(false)
            setMade(once)
          }}
        />
      )}
      {made && <LinkOnce link={made} onClose={() => setMade(null)} />}
    </Panel>
  )
}

function KeyRow({ held: { id, name, role, createdAt, expiresAt, usedOn } }: { held: ApiKey }) {
  const t = useTranslations('scripts')
  const review = useTranslations('review')
  const format = useFormatter()
  const confirm = useConfirm()
  const toast = useToast()
  const revoke = useRevokeKey()
  const dayOf = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })

  const end = async () => {
    const question = { title: t('revoke_title', { name }), body: t('revoke_body'), action: t('revoke') }
    if (await confirm({ ...question, danger: true }))
      revoke.mutate(id, { onSuccess: () => toast({ text: t('revoked', { name }), tone: 'good' }) })
  }
  const until =
    expiresAt === null
      ? t('forever')
      : t(expiresAt > new Date().toISOString() ? 'until' : 'ran_out', { day: dayOf(expiresAt) })
  return (
    <Row
      end={
        <Button size="small" busy={revoke.isPending} onClick={end}>
          {t('revoke')}
        </Button>
      }
    >
      <p>
        <bdi>{name}</bdi>
      </p>
      <FactsLine>
        {[
          review(`role.${role}`),
          t('made_on', { day: dayOf(createdAt) }),
          usedOn ? t('used', { day: dayOf(usedOn) }) : t('never_used'),
          until,
        ].join(' · ')}
      </FactsLine>
    </Row>
  )
}
