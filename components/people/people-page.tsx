'use client'

import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { peopleQuery } from '@/components/data/people-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import { InvitationList } from './invitation-list'
import { InviteForm } from './invite-form'
import { LinkOnce, type OnceLink } from './link-once'
import { PersonRow } from './person-row'

/** Who is in the newsroom, what each may do, and who was asked to come. */
export function PeoplePage() {
  const t = useTranslations('people')
  const a = useTranslations('agreement')
  const mayInvite = useMay('person.invite')
  const mayLead = useMay('review.lead')
  const [inviting, setInviting] = useState(false)
  const [link, setLink] = useState<OnceLink | null>(null)
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            {mayLead && <ButtonLink href="/agreement">{a('link')}</ButtonLink>}
            {mayInvite && (
              <Button kind="primary" icon={<UserPlus aria-hidden="true" />} onClick={() => setInviting(true)}>
                {t('invite')}
              </Button>
            )}
          </>
        }
      />
      <Loaded query={useQuery(peopleQuery())}>
        {(people) => (
          <>
            <Panel title={t('in_newsroom')} count={people.filter((one) => one.active).length}>
              <Rows label={t('in_newsroom')}>
                {people.map((person) => (
                  <PersonRow key={person.id} person={person} onLink={setLink} />
                ))}
              </Rows>
            </Panel>
            {mayInvite && <InvitationList />}
          </>
        )}
      </Loaded>
      {inviting && (
        <InviteForm
          onClose={() => setInviting(false)}
          onLink={(made) => {
            setInviting(false)
            setLink(made)
          }}
        />
      )}
      {link && <LinkOnce link={link} onClose={() => setLink(null)} />}
    </>
  )
}
