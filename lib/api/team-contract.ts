import { z } from 'zod'
import { ExpertLink } from '@/lib/model/expert-link'
import { Reply } from '@/lib/model/reply'
import { Comment, InboxChoices, Thread } from '@/lib/model/talk'
import { pageOf } from './answers'
import type { Endpoint } from './endpoint'
import * as answers from './team-answers'
import * as asks from './team-asks'

/** What a team says to one another and to others about a claim. */
export const teamContract = {
  claimTeam: {
    permission: 'read',
    answer: answers.TeamAnswer,
    says: 'What was said around a claim: replies asked for, corrections, threads, links for experts.',
  },
  askForReply: {
    permission: 'evidence.add',
    body: asks.AskForReply,
    answer: Reply,
    says: 'Note that somebody was asked for their side.',
  },
  amendReply: {
    permission: 'evidence.add',
    body: asks.AmendReply,
    answer: Reply,
    versioned: true,
    says: 'Note their answer, or mend the note.',
  },
  removeReply: { permission: 'evidence.add', answer: Reply, says: 'Take such a note away.' },

  say: {
    permission: 'talk',
    body: asks.SayAsk,
    answer: z.object({ thread: Thread, comment: Comment }),
    says: 'Comment on a claim, an Appearance, a Citation or a piece of Evidence, or answer in a thread.',
  },
  editComment: {
    permission: 'talk',
    body: asks.EditComment,
    answer: Comment,
    versioned: true,
    says: 'Change my own words. What stood there before is kept.',
  },
  deleteComment: {
    permission: 'talk',
    answer: Comment,
    says: 'Delete a comment: its words go, its place stays.',
  },
  resolveThread: {
    permission: 'talk',
    body: asks.ResolveThread,
    answer: Thread,
    says: 'Say that a thread is done with, or not after all.',
  },

  inbox: {
    permission: 'read',
    query: asks.InboxPaging,
    answer: pageOf(answers.InboxRow),
    says: 'What I should know of, newest first.',
  },
  inboxCount: { permission: 'read', answer: answers.InboxCount, says: 'How much of it I have not read.' },
  markRead: { permission: 'read', body: asks.MarkRead, answer: null, says: 'I have read these, or all.' },
  inboxChoices: { permission: 'read', answer: InboxChoices, says: 'What I want to hear of.' },
  chooseInbox: {
    permission: 'read',
    body: asks.ChooseInbox,
    answer: InboxChoices,
    says: 'Say what I want to hear of, and whether by e-mail too.',
  },

  beHere: {
    permission: 'read',
    body: asks.BeHere,
    answer: z.array(answers.Present),
    says: 'Say that I am looking at a claim, and hear who else is.',
  },

  agreement: {
    permission: 'review.lead',
    answer: answers.AgreementAnswer,
    says: 'How much first and blind second verdicts agree.',
  },

  askExpert: {
    permission: 'review.act',
    body: asks.AskExpert,
    answer: ExpertLink.extend({ link: z.string() }),
    says: 'Make a link that shows one claim to somebody outside and takes one signed answer.',
  },
  revokeExpertLink: { permission: 'review.act', answer: ExpertLink, says: 'Make such a link useless.' },
  lookAtExpertLink: { permission: 'anyone', answer: answers.ExpertView, says: 'What such a link shows.' },
  answerAsExpert: {
    permission: 'anyone',
    body: asks.ExpertAnswerAsk,
    answer: z.object({ thanks: z.literal(true) }),
    says: 'Give the one answer a link takes.',
  },
} as const satisfies Record<string, Endpoint>
