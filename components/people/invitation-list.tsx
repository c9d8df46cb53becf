'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { useRevokeInvitation } from '@/components/data/people-acts'
import { invitationsQuery } from '@/components/data/people-queries'
import { Button } from '@/components/ui/button'
import { FactsLine } from '@/components/ui/facts-line'
import { Panel } from '@/components/ui/panel'
import { Row, Rows } from '@/components/ui/rows'

/** Links that were made and not used yet. Nothing is shown while there are none. */
export function InvitationList() {
  const t = useTranslations('people')
  const review = useTranslations('review')
  const format = useFormatter()
  const revoke = useRevokeInvitation()
  const invitations = useQuery(invitationsQuery()).data ?? []
  if (invitations.length === 0) return null
  return (
    <Panel title={t('unused')} count={invitations.length} hint={t('unused_hint')}>
      <Rows label={t('unused')}>
        {invitations.map(({ id, purpose, role, note, expiresAt }) => (
          <Row
            key={id}
            end={
              <Button size="small" busy={revoke.isPending} onClick={() => revoke.mutate(id)}>
                {t('revoke')}
              </Button>
            }
          >
            <p>
              {t(`purpose.${purpose}`, { role: review(`role.${role}`) })}
              {note && (
                <>
                  {': '}
                  <bdi>{note}</bdi>
                </>
              )}
            </p>
            <FactsLine>
              {t('works_until', {
                day: format.dateTime(new Date(expiresAt), { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </FactsLine>
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}
