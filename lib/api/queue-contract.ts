import { z } from 'zod'
import { ClaimWork } from '@/lib/model/claim-work'
import { View } from '@/lib/model/view'
import type { Endpoint } from './endpoint'
import * as answers from './queue-answers'
import * as asks from './queue-asks'

/** The queues of claims, the work on them, and what each person wishes of both. */
export const queueContract = {
  queue: {
    permission: 'read',
    query: asks.QueueAsk,
    answer: answers.QueuePage,
    says: 'Claims that a query finds, in the order of a sort.',
  },
  queueIds: {
    permission: 'read',
    query: asks.QueueIdsAsk,
    answer: answers.QueueIds,
    says: 'The ids of the claims that a query finds, a thousand at a time.',
  },
  countQueue: {
    permission: 'read',
    query: asks.QueueCountAsk,
    answer: answers.QueueCount,
    says: 'How many claims a query finds, counted up to a thousand.',
  },
  claimWork: { permission: 'read', answer: ClaimWork, says: 'Who sees to a claim, by when, how urgently.' },
  planWork: {
    permission: 'work.plan',
    body: asks.PlanWork,
    answer: ClaimWork,
    versioned: true,
    says: 'Assign a claim, say when it is due, how urgent it is, and tag it.',
  },
  actOnMany: {
    permission: 'work.plan',
    body: asks.BulkAsk,
    answer: answers.BulkAnswer,
    says: 'The same on up to a hundred claims, or take, put back or withdraw them. Each row has its own answer.',
  },
  tags: {
    permission: 'read',
    query: z.object({ q: z.string().max(40).default('') }),
    answer: z.object({ tags: z.array(z.string()) }),
    says: 'Tags that begin so.',
  },
  leadFigures: {
    permission: 'review.lead',
    query: z.object({ today: z.iso.date() }),
    answer: answers.LeadFigures,
    says: 'How the work of the newsroom goes: throughput, age, disagreement, workload.',
  },
  views: {
    permission: 'read',
    answer: z.array(answers.ViewRow),
    says: 'Saved queues: mine and everybody’s.',
  },
  saveView: { permission: 'view.save', body: asks.SaveView, answer: View, says: 'Give a queue a name.' },
  amendView: {
    permission: 'view.save',
    body: asks.AmendView,
    answer: View,
    versioned: true,
    says: 'Change a saved queue.',
  },
  removeView: {
    permission: 'view.save',
    answer: View,
    says: 'Forget a saved queue. The answer saves it again.',
  },
  myKeys: {
    permission: 'read',
    answer: z.record(z.string(), z.string()),
    says: 'Which keys I have changed.',
  },
  keepMyKeys: {
    permission: 'read',
    body: asks.Keys,
    answer: null,
    says: 'Change which key does what, for me.',
  },
} as const satisfies Record<string, Endpoint>
