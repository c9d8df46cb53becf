import { z } from 'zod'
import { Appearance } from '@/lib/model/appearance'
import { Article, Revision } from '@/lib/model/article'
import { Citation } from '@/lib/model/citation'
import { Claim } from '@/lib/model/claim'
import { Evidence } from '@/lib/model/evidence'
import { Person } from '@/lib/model/person'
import { Dismissal } from '@/lib/model/review'
import { Source } from '@/lib/model/source'
import { alikeContract } from './alike-contract'
import * as answers from './answers'
import * as asks from './asks'
import { baseContract } from './base-contract'
import { captureContract } from './capture-contract'
import type { Endpoint } from './endpoint'
import { fetchingContract } from './fetching-contract'
import { issuingContract } from './issuing-contract'
import { keyContract } from './key-contract'
import { placementContract } from './placement-contract'
import { queueContract } from './queue-contract'
import { registryContract } from './registry-contract'
import { rippleContract } from './ripple-contract'
import type { RouteName } from './routes'
import { teamContract } from './team-contract'
import { witnessContract } from './witness-contract'

const MB = 1024 * 1024

/**
 * The whole API on one page: what each route of `routes.ts` takes, gives and asks. Read by five: the door validates
 * with it, the answers are typed by it, OpenAPI prints it, the browser's client and the command line call through it.
 */
export const contract = {
  ...queueContract,
  whoAmI: { permission: 'read', answer: answers.Me, says: 'Who I am, and where else I am signed in.' },
  amendMe: {
    permission: 'read',
    body: asks.AmendMe,
    answer: Person,
    says: 'Change my name or the language I read in.',
  },
  signOutEverywhere: { permission: 'read', answer: null, says: 'End all my sessions, this one too.' },

  ...keyContract,

  newsroom: { permission: 'read', answer: answers.Newsroom, says: 'How this newsroom works.' },
  amendNewsroom: {
    permission: 'settings.amend',
    body: asks.AmendNewsroom,
    answer: answers.Newsroom,
    versioned: true,
    says: 'Change how this newsroom works.',
  },

  ...fetchingContract,

  people: { permission: 'read', answer: z.array(Person), says: 'Everybody in the newsroom.' },
  amendPerson: {
    permission: 'person.amend',
    body: asks.AmendPerson,
    answer: Person,
    versioned: true,
    says: 'Change a role, a name, or whether somebody may enter.',
  },
  resetPassword: {
    permission: 'person.invite',
    answer: answers.NewInvitation,
    says: 'Make a link with which somebody sets a new password.',
  },
  invitations: {
    permission: 'person.invite',
    answer: z.array(answers.InvitationRow),
    says: 'Links that were made and not used yet.',
  },
  invite: {
    permission: 'person.invite',
    body: asks.Invite,
    answer: answers.NewInvitation,
    says: 'Make a link that lets one person in.',
  },
  revokeInvitation: { permission: 'person.invite', answer: null, says: 'Make an unused link useless.' },
  lookAtInvitation: {
    permission: 'anyone',
    answer: answers.InvitationRow.pick({ purpose: true, role: true }).extend({ name: z.string().nullable() }),
    says: 'What a link is for.',
  },
  acceptInvitation: {
    permission: 'anyone',
    body: asks.Accept,
    answer: z.object({ email: z.string() }),
    says: 'Use a link: join, or set a new password.',
  },

  draftArticle: {
    permission: 'article.bring_in',
    body: asks.DraftAsk,
    answer: answers.ArticleDraftAnswer,
    bodyLimit: 12 * MB,
    says: 'Read a text or a file and say what blocks it has. Nothing is kept.',
  },
  articles: {
    permission: 'read',
    query: asks.ArticleFilter,
    answer: answers.pageOf(answers.ArticleRow),
    says: 'Articles, newest first; with `q`, those in whose headline these words stand.',
  },
  bringInArticle: {
    permission: 'article.bring_in',
    body: asks.BringIn,
    answer: Article,
    bodyLimit: 20 * MB,
    says: 'Bring an article in.',
  },
  article: {
    permission: 'read',
    answer: answers.ArticleFileAnswer,
    says: 'An article with its claims, chains and reviews.',
  },
  amendArticle: {
    permission: 'article.amend',
    body: asks.AmendArticle,
    answer: Article,
    versioned: true,
    says: 'Correct what is said about an article. Its text is another Revision.',
  },
  removeArticle: {
    permission: 'article.remove',
    answer: null,
    versioned: true,
    says: 'Remove an article with its claims. Its audit Entries and issued reports stay.',
  },
  revisions: { permission: 'read', answer: z.array(Revision), says: 'Every version of the text.' },
  revise: {
    permission: 'article.amend',
    body: asks.Revise,
    answer: Revision,
    bodyLimit: 20 * MB,
    says: 'The outlet changed its text: bring in the new version and carry every anchor over.',
  },

  dismissedSuggestions: {
    permission: 'read',
    answer: z.object({ keys: z.array(z.string()) }),
    says: 'Proposals that were dismissed in this article, by the hash of their words.',
  },
  dismissSuggestion: {
    permission: 'claim.mark',
    body: asks.DismissSuggestion,
    answer: null,
    says: 'Dismiss a proposal, for everybody and for later Revisions.',
  },
  reviveSuggestion: { permission: 'claim.mark', answer: null, says: 'Offer a dismissed proposal again.' },
  acceptSuggestion: {
    permission: 'claim.mark',
    body: asks.AcceptSuggestion,
    answer: answers.ClaimFileAnswer,
    says: 'Accept a proposed claim with its whole chain, in one act. Sources are matched by name and alias first.',
  },
  settleAnchor: {
    permission: 'claim.amend',
    body: asks.SettleAnchor,
    answer: answers.ClaimFileAnswer,
    says: 'Confirm where a claim stands in the new text, or that its passage is gone.',
  },

  claims: {
    permission: 'read',
    query: asks.ClaimFilter,
    answer: answers.pageOf(answers.ClaimRow),
    says: 'Claims, newest first.',
  },
  markClaim: {
    permission: 'claim.mark',
    body: asks.MarkClaim,
    answer: answers.ClaimFileAnswer,
    says: 'Mark a claim in the text.',
  },
  claim: {
    permission: 'read',
    answer: answers.ClaimAnswer,
    says: 'A claim with its chain, evidence and review.',
  },
  amendClaim: {
    permission: 'claim.amend',
    body: asks.AmendClaim,
    answer: answers.ClaimFileAnswer,
    versioned: true,
    says: 'Change the words or spans of a claim.',
  },
  placeClaim: {
    permission: 'claim.amend',
    body: asks.PlaceClaim,
    answer: Claim,
    says: 'Move a claim to another place in the list.',
  },
  reviewClaim: {
    permission: 'review.act',
    body: asks.ReviewAsk,
    answer: answers.ClaimFileAnswer,
    versioned: true,
    says: 'Take, conclude, sign off, return, dispute, adjudicate, reopen, withdraw.',
  },

  addHop: {
    permission: 'chain.trace',
    body: asks.AddHop,
    answer: answers.Hop,
    says: 'One step back along a chain: an Appearance and the Citation of it.',
  },
  amendAppearance: {
    permission: 'chain.trace',
    body: asks.AmendAppearance,
    answer: Appearance,
    versioned: true,
    says: 'Change what an Appearance says, or how we know.',
  },
  removeAppearance: {
    permission: 'chain.trace',
    answer: answers.RemovedAppearance,
    says: 'Take an Appearance out of a chain with its Citations. The answer restores it.',
  },
  restoreAppearance: {
    permission: 'chain.trace',
    body: asks.RestoreAppearance,
    answer: answers.RemovedAppearance,
    says: 'Put a removed Appearance back as it was.',
  },
  drawCitation: {
    permission: 'chain.trace',
    body: asks.DrawCitation,
    answer: Citation,
    says: 'Say that one Appearance cites another that is already in the chain.',
  },
  amendCitation: {
    permission: 'chain.trace',
    body: asks.AmendCitation,
    answer: Citation,
    versioned: true,
    says: 'Change how one Appearance cites another.',
  },
  eraseCitation: {
    permission: 'chain.trace',
    answer: Citation,
    says: 'Take a Citation away. The answer draws it again.',
  },

  addEvidence: {
    permission: 'evidence.add',
    body: asks.AddEvidence,
    answer: Evidence,
    says: 'Add Evidence for or against a claim.',
  },
  amendEvidence: {
    permission: 'evidence.add',
    body: asks.AmendEvidence,
    answer: Evidence,
    versioned: true,
    says: 'Change a piece of Evidence.',
  },
  removeEvidence: {
    permission: 'evidence.add',
    answer: Evidence,
    says: 'Take a piece of Evidence away. The answer adds it again.',
  },

  dismissFlag: {
    permission: 'flag.dismiss',
    body: asks.DismissFlag,
    answer: Dismissal,
    says: 'Set a flag aside, with a reason.',
  },
  restoreFlag: { permission: 'flag.dismiss', answer: null, says: 'Take a flag up again.' },

  sources: {
    permission: 'read',
    query: asks.SourceFilter,
    answer: answers.pageOf(answers.SourceRow),
    says: 'Sources; with `q`, those whose name or alias has a word that begins so.',
  },
  addSource: { permission: 'source.amend', body: asks.NewSource, answer: Source, says: 'Add a Source.' },
  source: { permission: 'read', answer: answers.SourceAnswer, says: 'A Source and what leans on it.' },
  amendSource: {
    permission: 'source.amend',
    body: asks.SourceFields.partial(),
    answer: Source,
    versioned: true,
    says: 'Change what is known of a Source.',
  },

  reports: {
    permission: 'read',
    query: asks.ReportFilter,
    answer: answers.pageOf(answers.ReportAnswer),
    says: 'Issued reports, newest first.',
  },
  issueReport: {
    permission: 'report.issue',
    body: asks.IssueReport,
    answer: answers.ReportAnswer,
    says: 'Issue a numbered, frozen report.',
  },
  report: { permission: 'read', answer: answers.ReportAnswer, says: 'An issued report.' },
  reportFile: {
    permission: 'read',
    answer: 'file',
    says: 'A file of an issued report, the same bytes every time.',
  },
  previewReport: {
    permission: 'report.preview',
    query: asks.ReportAsk,
    answer: 'file',
    says: 'The report as it would be issued now.',
  },

  dossier: { permission: 'dossier.export', answer: 'file', says: 'Everything about an article, losslessly.' },
  bringInDossier: {
    permission: 'dossier.import',
    body: z.unknown(),
    answer: Article,
    bodyLimit: 50 * MB,
    says: 'Bring a dossier in: the inverse of its export.',
  },

  ...captureContract,
  ...alikeContract,
  ...registryContract,
  ...baseContract,
  ...placementContract,
  ...rippleContract,
  ...witnessContract,

  ...teamContract,

  entries: {
    permission: 'read',
    query: asks.EntryFilter,
    answer: answers.pageOf(answers.EntryRow),
    says: 'What happened, newest first. The history of a claim or an article is for everybody, the whole log for leads.',
  },
  entriesFile: {
    permission: 'read',
    query: asks.EntriesFile,
    answer: 'file',
    says: 'The same as CSV or JSON, with each Entry told in a sentence; the newest twenty thousand.',
  },
  verifyLog: {
    permission: 'audit.read',
    answer: answers.LogVerification,
    says: 'Walk the hash chain of the audit log.',
  },
  ...issuingContract,
} as const satisfies Record<RouteName, Endpoint>

export type Contract = typeof contract
