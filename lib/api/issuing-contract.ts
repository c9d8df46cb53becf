import { z } from 'zod'
import { interfaceLanguages } from '@/lib/model/languages'
import { idOf, instant } from '@/lib/model/shapes'
import { ReportChoice } from '@/lib/report/report-choice'
import { ReportAnswer } from './answers'
import { WideReportAsk, WideScopeAsk } from './asks'
import type { Endpoint } from './endpoint'
import { BringInClaims, ClaimsBroughtIn } from './import-asks'
import { words } from './typed-words'

const MB = 1024 * 1024

const Template = z.object({
  id: idOf('template'),
  name: z.string(),
  /** Null: everybody's. */
  ownerId: idOf('person').nullable(),
  choice: ReportChoice,
})

const Order = z.object({
  id: idOf('reportOrder'),
  dueAt: instant.nullable(),
  choice: ReportChoice,
  decision: z.string().nullable(),
  by: z.string().nullable(),
  orderedAt: instant,
})

const PublicPage = z.object({
  page: z
    .object({
      slug: z.string(),
      indexed: z.boolean(),
      publishedAt: instant,
      takenDownAt: instant.nullable(),
      takenDownWhy: z.string().nullable(),
    })
    .nullable(),
  links: z.array(
    z.object({
      id: idOf('reportLink'),
      note: z.string().nullable(),
      createdAt: instant,
      expiresAt: instant,
      revokedAt: instant.nullable(),
    }),
  ),
})

/** Lists of claims that come in; reports that go out. */
export const issuingContract = {
  bringInClaims: {
    permission: 'claim.mark',
    body: BringInClaims,
    answer: ClaimsBroughtIn,
    bodyLimit: 20 * MB,
    says: 'Bring a list of claims in, into an article or as a list of their own. With `trial` nothing is kept.',
  },

  wideReport: {
    permission: 'report.preview',
    query: WideReportAsk,
    answer: 'file',
    says: 'A report on every claim that leans on a source, or was judged in a period. Not numbered, and not kept.',
  },
  wideReportSize: {
    permission: 'report.preview',
    query: WideScopeAsk,
    answer: z.object({ claims: z.int(), articles: z.int(), most: z.int() }),
    says: 'How many claims such a report would tell of; one more than the most when there are more.',
  },
  editionChanges: {
    permission: 'report.preview',
    query: z.object({ language: z.enum(interfaceLanguages) }),
    answer: z.object({
      since: z
        .object({
          number: z.string(),
          edition: z.int(),
          issuedAt: instant,
          changes: z.array(z.object({ number: z.int().nullable(), sentence: z.string() })),
        })
        .nullable(),
    }),
    says: 'What a report issued now would say otherwise than the edition before.',
  },
  makeReportFile: {
    permission: 'report.issue',
    answer: ReportAnswer,
    says: 'Have one more file of an issued report made, from what was frozen with it.',
  },
  dropReportFile: {
    permission: 'report.issue',
    answer: ReportAnswer,
    says: 'Call off a file that is not there yet.',
  },

  reportTemplates: {
    permission: 'report.preview',
    answer: z.array(Template),
    says: 'Choices kept under a name: one’s own and everybody’s.',
  },
  saveReportTemplate: {
    permission: 'report.issue',
    body: z.object({ name: words(120), shared: z.boolean(), choice: ReportChoice }),
    answer: z.object({ id: idOf('template') }),
    says: 'Keep a choice under a name. A name that is there gets the new choice.',
  },
  removeReportTemplate: { permission: 'report.issue', answer: null, says: 'Remove a template.' },

  reportOrders: {
    permission: 'report.preview',
    answer: z.array(Order),
    says: 'Reports on an article that are ordered for later.',
  },
  orderReport: {
    permission: 'report.issue',
    body: z.object({
      choice: ReportChoice,
      decision: z.string().trim().max(5000).nullable(),
      /** Null: as soon as nothing is pending any more. */
      dueAt: instant.nullable(),
    }),
    answer: z.object({ id: idOf('reportOrder') }),
    says: 'Have a report issued later.',
  },
  dropReportOrder: { permission: 'report.issue', answer: null, says: 'Call off a report that was ordered.' },

  reportPage: {
    permission: 'read',
    answer: PublicPage,
    says: 'The public page of a report and the private links to it.',
  },
  publishReport: {
    permission: 'report.issue',
    body: z.object({
      slug: z
        .string()
        .trim()
        .regex(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/)
        .refine((slug) => slug !== 'private' && !slug.startsWith('feed'), 'taken by the house'),
      indexed: z.boolean(),
    }),
    answer: PublicPage,
    says: 'Put an issued report on a public page under an address of its own.',
  },
  takeDownReport: {
    permission: 'report.issue',
    body: z.object({ why: words(1000) }),
    answer: PublicPage,
    says: 'Take the public page down. Its address says that it stood there, and why it is gone.',
  },
  shareReport: {
    permission: 'report.issue',
    body: z.object({ note: z.string().trim().max(200).nullable(), days: z.int().min(1).max(90) }),
    answer: z.object({ link: z.string() }),
    says: 'Make a private link that runs out. It is shown once: only its hash is kept.',
  },
  unshareReport: { permission: 'report.issue', answer: null, says: 'Withdraw a private link.' },

  verifyFile: {
    permission: 'anyone',
    answer: z.object({
      known: z
        .object({
          number: z.string(),
          edition: z.int(),
          issuedAt: instant,
          format: z.string(),
          newsroom: z.string(),
          headline: z.string(),
          slug: z.string().nullable(),
          newer: z
            .object({ number: z.string(), edition: z.int(), issuedAt: instant, slug: z.string().nullable() })
            .nullable(),
          /** Published claims that were taken up again since; `settled` once a later report carried the correction. */
          corrections: z.array(z.object({ openedAt: instant, settled: z.boolean() })),
        })
        .nullable(),
    }),
    says: 'Whether a file of this SHA-256 is, byte for byte, a report issued here, and what became of it since.',
  },
} as const satisfies Record<string, Endpoint>
