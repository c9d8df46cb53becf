'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { ClaimId, CommentId, ExpertLinkId, ReplyId, ThreadId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { put } from './article-edits'
import { mint } from './mint'
import type { Team } from './team-queries'
import { type ActOptions, useAct } from './use-act'

const editTeam = (client: QueryClient, claimId: ClaimId, edit: (team: Team) => Team) =>
  client.setQueryData<Team>(['team', claimId], (team) => team && edit(team))

const afterTalk = (claimId: ClaimId) => [['team', claimId], ['entries'], ['inbox']]

export type SayInput = { claimId: ClaimId } & Body<'say'>

/** The comment's id is made here, so that a line cut in the middle never says a thing twice. */
export const useSay = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, ...body }: SayInput) =>
        ask('say', { params: { claimId }, body: { ...body, id: body.id ?? mint('comment') } as Body<'say'> }),
      land: (client, { thread, comment }, { claimId }) =>
        editTeam(client, claimId, (team) => ({
          ...team,
          threads: put(team.threads, thread),
          comments: put(team.comments, comment),
        })),
      stale: ({ claimId }) => afterTalk(claimId),
    },
    options,
  )

export type EditCommentInput = { claimId: ClaimId; commentId: CommentId; version: number; text: string }

export const useEditComment = (options?: ActOptions) =>
  useAct(
    {
      send: ({ commentId, version, text }: EditCommentInput) =>
        ask('editComment', { params: { commentId }, body: { text }, ifMatch: version }),
      land: (client, comment, { claimId }) =>
        editTeam(client, claimId, (team) => ({ ...team, comments: put(team.comments, comment) })),
      stale: ({ claimId }) => afterTalk(claimId),
    },
    options,
  )

export const useDeleteComment = () =>
  useAct({
    send: ({ commentId }: { claimId: ClaimId; commentId: CommentId }) =>
      ask('deleteComment', { params: { commentId } }),
    land: (client, comment, { claimId }) =>
      editTeam(client, claimId, (team) => ({ ...team, comments: put(team.comments, comment) })),
    stale: ({ claimId }) => afterTalk(claimId),
  })

export const useResolveThread = () =>
  useAct({
    send: ({ threadId, resolved }: { claimId: ClaimId; threadId: ThreadId; resolved: boolean }) =>
      ask('resolveThread', { params: { threadId }, body: { resolved } }),
    land: (client, thread, { claimId }) =>
      editTeam(client, claimId, (team) => ({ ...team, threads: put(team.threads, thread) })),
    stale: ({ claimId }) => afterTalk(claimId),
  })

export type AskForReplyInput = { claimId: ClaimId } & Body<'askForReply'>

export const useAskForReply = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, ...body }: AskForReplyInput) =>
        ask('askForReply', { params: { claimId }, body: { ...body, id: body.id ?? mint('reply') } }),
      land: (client, reply, { claimId }) =>
        editTeam(client, claimId, (team) => ({ ...team, replies: put(team.replies, reply) })),
      stale: ({ claimId }) => afterTalk(claimId),
    },
    options,
  )

export type AmendReplyInput = { claimId: ClaimId; replyId: ReplyId; version: number } & Body<'amendReply'>

export const useAmendReply = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, replyId, version, ...body }: AmendReplyInput) =>
        ask('amendReply', { params: { replyId }, body, ifMatch: version }),
      land: (client, reply, { claimId }) =>
        editTeam(client, claimId, (team) => ({ ...team, replies: put(team.replies, reply) })),
      stale: ({ claimId }) => afterTalk(claimId),
    },
    options,
  )

/** Undone by noting it again under its own id. */
export function useRemoveReply() {
  const t = useTranslations('talk')
  const again = useAskForReply()
  return useAct({
    send: ({ replyId }: { claimId: ClaimId; replyId: ReplyId }) =>
      ask('removeReply', { params: { replyId } }),
    land: (client, gone, { claimId }) =>
      editTeam(client, claimId, (team) => ({
        ...team,
        replies: team.replies.filter(({ id }) => id !== gone.id),
      })),
    stale: ({ claimId }) => afterTalk(claimId),
    done: ({ articleId, askedBy, createdAt, version, ...reply }, { claimId }) => ({
      text: t('reply_removed'),
      undo: () => again.mutate({ ...reply, claimId }),
    }),
  })
}

export type AskExpertInput = { claimId: ClaimId } & Body<'askExpert'>

export const useAskExpert = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, ...body }: AskExpertInput) => ask('askExpert', { params: { claimId }, body }),
      stale: ({ claimId }) => afterTalk(claimId),
    },
    options,
  )

export function useRevokeExpertLink() {
  const t = useTranslations('talk')
  return useAct({
    send: ({ linkId }: { claimId: ClaimId; linkId: ExpertLinkId }) =>
      ask('revokeExpertLink', { params: { linkId } }),
    stale: ({ claimId }) => afterTalk(claimId),
    done: () => ({ text: t('link_revoked') }),
  })
}

export const useAnswerAsExpert = () =>
  useAct(
    {
      send: ({ token, ...body }: { token: string } & Body<'answerAsExpert'>) =>
        ask('answerAsExpert', { params: { token }, body }),
      stale: () => [],
    },
    { quiet: true },
  )

export const useMarkRead = () =>
  useAct({
    send: (body: Body<'markRead'>) => ask('markRead', { body }),
    stale: () => [['inbox']],
  })

export const useChooseInbox = (options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'chooseInbox'>) => ask('chooseInbox', { body }),
      stale: () => [['inbox', 'choices']],
    },
    options,
  )
