'use client'

import { useQuery } from '@tanstack/react-query'
import { Loaded } from '@/components/data/loaded'
import { teamQuery } from '@/components/data/team-queries'
import type { ClaimFile } from '@/lib/model/file'
import { CorrectionList } from './correction-list'
import { ExpertLinks } from './expert-links'
import { ReplyLog } from './reply-log'
import { TalkList } from './talk-list'

interface TeamPartProps {
  file: ClaimFile
}

/** The parts of a claim that come from what was said around it. They share one question to the server. */
export function ClaimReplies({ file }: TeamPartProps) {
  const query = useQuery(teamQuery(file.claim.id))
  return (
    <Loaded query={query} lines={2}>
      {({ replies }) => <ReplyLog file={file} replies={replies} />}
    </Loaded>
  )
}

export function ClaimExperts({ file }: TeamPartProps) {
  const query = useQuery(teamQuery(file.claim.id))
  return (
    <Loaded query={query} lines={1}>
      {({ expertLinks }) => <ExpertLinks claimId={file.claim.id} links={expertLinks} />}
    </Loaded>
  )
}

export function ClaimCorrections({ file }: TeamPartProps) {
  const { data } = useQuery(teamQuery(file.claim.id))
  return data ? <CorrectionList corrections={data.corrections} verdicts={file.verdicts} /> : null
}

interface ClaimTalkProps extends TeamPartProps {
  nameOf: (id: string) => string | undefined
}

export function ClaimTalk({ file, nameOf }: ClaimTalkProps) {
  const query = useQuery(teamQuery(file.claim.id))
  return (
    <Loaded query={query} lines={3}>
      {(team) => <TalkList file={file} team={team} nameOf={nameOf} />}
    </Loaded>
  )
}
