/**
 * Every door of the API on one page, under `/api/v1`. What each one takes and gives is in `contract.ts`; this table
 * stands apart so that a browser can know the addresses without loading the schemas.
 */
export const routes = {
  whoAmI: 'GET /me',
  amendMe: 'PATCH /me',
  signOutEverywhere: 'DELETE /me/sessions',

  keys: 'GET /me/api-keys',
  makeKey: 'POST /me/api-keys',
  revokeKey: 'DELETE /me/api-keys/:keyId',

  newsroom: 'GET /settings',
  amendNewsroom: 'PATCH /settings',
  fetching: 'GET /settings/fetching',
  amendFetching: 'PATCH /settings/fetching',

  people: 'GET /people',
  amendPerson: 'PATCH /people/:personId',
  resetPassword: 'POST /people/:personId/password-resets',
  invitations: 'GET /invitations',
  invite: 'POST /invitations',
  revokeInvitation: 'DELETE /invitations/:invitationId',
  lookAtInvitation: 'GET /welcome/:token',
  acceptInvitation: 'POST /welcome/:token',

  draftArticle: 'POST /drafts',
  articles: 'GET /articles',
  bringInArticle: 'POST /articles',
  article: 'GET /articles/:articleId',
  amendArticle: 'PATCH /articles/:articleId',
  removeArticle: 'DELETE /articles/:articleId',
  revisions: 'GET /articles/:articleId/revisions',
  revise: 'POST /articles/:articleId/revisions',

  cardPlaces: 'GET /articles/:articleId/graph-places',
  keepCardPlaces: 'PUT /articles/:articleId/graph-places',

  dismissedSuggestions: 'GET /articles/:articleId/dismissed-suggestions',
  dismissSuggestion: 'POST /articles/:articleId/dismissed-suggestions',
  reviveSuggestion: 'DELETE /articles/:articleId/dismissed-suggestions/:key',
  acceptSuggestion: 'POST /articles/:articleId/suggested-claims',
  settleAnchor: 'PATCH /anchors/:anchorId',

  claims: 'GET /claims',
  markClaim: 'POST /articles/:articleId/claims',
  claim: 'GET /claims/:claimId',
  amendClaim: 'PATCH /claims/:claimId',
  placeClaim: 'PUT /claims/:claimId/place',
  reviewClaim: 'POST /claims/:claimId/acts',

  addHop: 'POST /claims/:claimId/hops',
  amendAppearance: 'PATCH /appearances/:appearanceId',
  removeAppearance: 'DELETE /appearances/:appearanceId',
  restoreAppearance: 'PUT /appearances/:appearanceId',
  drawCitation: 'POST /claims/:claimId/citations',
  amendCitation: 'PATCH /citations/:citationId',
  eraseCitation: 'DELETE /citations/:citationId',

  addEvidence: 'POST /claims/:claimId/evidence',
  amendEvidence: 'PATCH /evidence/:evidenceId',
  removeEvidence: 'DELETE /evidence/:evidenceId',

  dismissFlag: 'POST /claims/:claimId/dismissals',
  restoreFlag: 'DELETE /dismissals/:dismissalId',

  sources: 'GET /sources',
  addSource: 'POST /sources',
  source: 'GET /sources/:sourceId',
  amendSource: 'PATCH /sources/:sourceId',

  /* Was this checked before? */
  alike: 'GET /claims/:claimId/alike',
  linkClaims: 'PUT /claims/:claimId/links/:otherClaimId',
  unlinkClaims: 'DELETE /claims/:claimId/links/:otherClaimId',
  takeOver: 'PUT /claims/:claimId/taken/:otherClaimId',
  giveBack: 'DELETE /claims/:claimId/taken/:otherClaimId',

  /* Who is who among the Sources. */
  sourceContext: 'GET /sources/:sourceId/context',
  sourceLeaning: 'GET /sources/:sourceId/leaning',
  mergePreview: 'GET /sources/:sourceId/merge-preview',
  mergeSources: 'POST /sources/:sourceId/merges',
  undoMerge: 'DELETE /merges/:mergeId',
  twins: 'GET /source-twins',
  sourcesCsv: 'GET /sources-csv',
  lookAtSources: 'POST /sources-csv/look',
  bringInSources: 'POST /sources-csv',
  callDifferent: 'PUT /sources/:sourceId/different/:otherSourceId',
  callMaybeSame: 'DELETE /sources/:sourceId/different/:otherSourceId',

  // The queues of claims, and the work on them.
  queue: 'GET /queue',
  queueIds: 'GET /queue/ids',
  countQueue: 'GET /queue/count',
  claimWork: 'GET /claims/:claimId/work',
  planWork: 'PATCH /claims/:claimId/work',
  actOnMany: 'POST /queue/acts',
  tags: 'GET /tags',
  leadFigures: 'GET /figures',
  views: 'GET /views',
  saveView: 'POST /views',
  amendView: 'PATCH /views/:viewId',
  removeView: 'DELETE /views/:viewId',
  myKeys: 'GET /me/shortcuts',
  keepMyKeys: 'PUT /me/shortcuts',

  reports: 'GET /reports',
  issueReport: 'POST /articles/:articleId/reports',
  report: 'GET /reports/:reportId',
  reportFile: 'GET /reports/:reportId/files/:format',
  previewReport: 'GET /articles/:articleId/report',

  dossier: 'GET /articles/:articleId/dossier',
  bringInDossier: 'POST /dossiers',

  /* What all claims rest on. */
  base: 'GET /base',
  baseStrike: 'GET /base/strike',
  baseWeakest: 'GET /base/weakest',
  baseClaims: 'GET /base/claims',
  baseScenario: 'GET /base/scenario',

  /* Judgements of two Sources, and what is to be looked at again. */
  judgeSources: 'POST /judgements',
  unjudgeSources: 'DELETE /judgements/:judgementId',
  judgementsOfSource: 'GET /sources/:sourceId/judgements',
  rereviews: 'GET /rereviews',
  rereviewsOfClaim: 'GET /claims/:claimId/rereviews',
  letStand: 'POST /rereviews/:rereviewId/settlement',
  waitAgain: 'DELETE /rereviews/:rereviewId/settlement',

  // What a team says: lib/api/team-contract
  claimTeam: 'GET /claims/:claimId/team',
  askForReply: 'POST /claims/:claimId/replies',
  amendReply: 'PATCH /replies/:replyId',
  removeReply: 'DELETE /replies/:replyId',
  say: 'POST /claims/:claimId/comments',
  editComment: 'PATCH /comments/:commentId',
  deleteComment: 'DELETE /comments/:commentId',
  resolveThread: 'PATCH /threads/:threadId',
  inbox: 'GET /me/inbox',
  inboxCount: 'GET /me/inbox/count',
  markRead: 'POST /me/inbox/read',
  inboxChoices: 'GET /me/inbox/choices',
  chooseInbox: 'PUT /me/inbox/choices',
  beHere: 'PUT /claims/:claimId/presence',
  agreement: 'GET /agreement',
  askExpert: 'POST /claims/:claimId/expert-links',
  revokeExpertLink: 'DELETE /expert-links/:linkId',
  lookAtExpertLink: 'GET /ask/:token',
  answerAsExpert: 'POST /ask/:token',

  fetchPage: 'POST /captures',
  fetchProgress: 'GET /fetches/:fetchName',
  handInFile: 'POST /captures/files',
  captures: 'GET /captures',
  capture: 'GET /captures/:captureId',
  captureFile: 'GET /captures/:captureId/files/:format',
  draftFromCapture: 'POST /captures/:captureId/draft',
  stampCapture: 'POST /captures/:captureId/timestamp',
  picture: 'GET /captures/:captureId/picture',
  takePicture: 'POST /captures/:captureId/picture',

  bringInClaims: 'POST /claim-imports',

  wideReport: 'GET /wide-report',
  wideReportSize: 'GET /wide-report/size',
  editionChanges: 'GET /articles/:articleId/report-changes',
  makeReportFile: 'POST /reports/:reportId/files/:format',
  dropReportFile: 'DELETE /reports/:reportId/files/:format',
  reportTemplates: 'GET /report-templates',
  saveReportTemplate: 'POST /report-templates',
  removeReportTemplate: 'DELETE /report-templates/:templateId',
  reportOrders: 'GET /articles/:articleId/report-orders',
  orderReport: 'POST /articles/:articleId/report-orders',
  dropReportOrder: 'DELETE /report-orders/:orderId',
  reportPage: 'GET /reports/:reportId/page',
  publishReport: 'PUT /reports/:reportId/page',
  takeDownReport: 'POST /reports/:reportId/page/removal',
  shareReport: 'POST /reports/:reportId/links',
  unshareReport: 'DELETE /report-links/:reportLinkId',
  verifyFile: 'GET /verification/:sha256',

  nextLines: 'GET /appearances/:appearanceId/next',
  walkOn: 'POST /appearances/:appearanceId/next',
  dismissHop: 'POST /claims/:claimId/dismissed-hops',
  reviveHop: 'DELETE /claims/:claimId/dismissed-hops/:key',
  watch: 'GET /captures/:captureId/watch',
  setWatch: 'PUT /captures/:captureId/watch',
  lookAgain: 'POST /captures/:captureId/looks',
  givenUpJobs: 'GET /jobs',
  reviveJob: 'POST /jobs/:jobKey/revival',
  dropJob: 'DELETE /jobs/:jobKey',

  entries: 'GET /entries',
  entriesFile: 'GET /entries-file',
  verifyLog: 'GET /entries/verification',
} as const satisfies Record<string, `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`>

export type RouteName = keyof typeof routes

/** The names in a path: `'/claims/:claimId/acts'` → `'claimId'`. */
export type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A path with its names filled in, each encoded. */
export function addressOf(name: RouteName, params: Record<string, string> = {}): string {
  const [, path = ''] = routes[name].split(' ')
  return `/api/v1${path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))}`
}

export const methodOf = (name: RouteName) =>
  routes[name].split(' ')[0] as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
