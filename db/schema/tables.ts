import { sql } from 'drizzle-orm'
import type { Access, Basis } from '@/lib/model/appearance-kinds'
import type { Block } from '@/lib/model/article'
import type { EntryAct, SubjectKind } from '@/lib/model/entry'
import type * as id from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Placement } from '@/lib/model/placements'
import type { AttributionRating, Confidence, Credibility, Rating, Stance } from '@/lib/model/ratings'
import type { Relation } from '@/lib/model/relations'
import type { ReportPart } from '@/lib/model/report-parts'
import type { VerdictKind } from '@/lib/model/review'
import type { Role } from '@/lib/model/roles'
import type { Reliability, SourceKind } from '@/lib/model/source-kinds'
import type { Stage } from '@/lib/model/stage-names'
import type { FormatName } from '@/lib/report/format-table'
import { alikeTables } from './alike-tables'
import { captureTables } from './capture-tables'
import { claimIndexTables } from './claim-index-tables'
import { jobTables } from './job-tables'
import { keyTables } from './key-tables'
import type { Kit } from './kit'
import { placementTables } from './placement-tables'
import { registryTables } from './registry-tables'
import { reportTables } from './report-tables'
import { rippleTables } from './ripple-tables'
import { teamTables } from './team-tables'
import { witnessTables } from './witness-tables'

/**
 * Every table, once, in the words of the kit. A column here is a field of the noun in `lib/model`, so that a row
 * *is* the noun. Nothing derived is kept: no status, no counts, no analysis.
 */
export const tables = (k: Kit) => {
  const people = k.table(
    'people',
    {
      id: k.text('id').$type<id.PersonId>().primaryKey(),
      name: k.text('name').notNull(),
      email: k.text('email'),
      role: k.text('role').$type<Role>(),
      language: k.text('language').$type<InterfaceLanguage>(),
      active: k.flag('active').notNull(),
      createdAt: k.text('created_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [k.uniqueIndex('people_email').on(t.email)],
  )

  const invitations = k.table(
    'invitations',
    {
      id: k.text('id').$type<id.InvitationId>().primaryKey(),
      /** SHA-256 of the token in the link: whoever reads the base cannot open the door with it. */
      tokenHash: k.text('token_hash').notNull(),
      purpose: k.text('purpose').$type<'first' | 'join' | 'reset'>().notNull(),
      role: k.text('role').$type<Role>().notNull(),
      personId: k.text('person_id').$type<id.PersonId>(),
      note: k.text('note'),
      createdAt: k.text('created_at').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>(),
      expiresAt: k.text('expires_at').notNull(),
      spentAt: k.text('spent_at'),
    },
    (t) => [k.uniqueIndex('invitations_token').on(t.tokenHash)],
  )

  const settings = k.table('settings', {
    name: k.text('name').primaryKey(),
    value: k.json<unknown>('value').notNull(),
    version: k.count('version').notNull(),
  })

  const sources = k.table(
    'sources',
    {
      id: k.text('id').$type<id.SourceId>().primaryKey(),
      name: k.text('name').notNull(),
      kind: k.text('kind').$type<SourceKind>().notNull(),
      aliases: k.json<string[]>('aliases').notNull(),
      described: k.text('described'),
      ownerId: k.text('owner_id').$type<id.SourceId>(),
      country: k.text('country'),
      language: k.text('language'),
      url: k.text('url'),
      domains: k.json<string[]>('domains').notNull().default(sql`'[]'`),
      reliability: k.text('reliability').$type<Reliability>(),
      reliabilityWhy: k.text('reliability_why'),
      withheld: k.flag('withheld').notNull(),
      retractedWhy: k.text('retracted_why'),
      note: k.text('note'),
      createdAt: k.text('created_at').notNull(),
      changedAt: k.text('changed_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('sources_owner').on(t.ownerId)],
  )

  /**
   * Where a typed word leads: each name and alias, folded, from each of its words onward ("morning post" finds the
   * South China Morning Post). Searched by prefix, so that finding a source costs the same in a large base.
   */
  const sourceNames = k.table(
    'source_names',
    {
      sourceId: k
        .text('source_id')
        .$type<id.SourceId>()
        .notNull()
        .references(() => sources.id, { onDelete: 'cascade' }),
      folded: k.word('folded').notNull(),
      /** 0 = the whole name; higher = starts at a later word. */
      depth: k.count('depth').notNull(),
    },
    (t) => [k.key({ columns: [t.sourceId, t.folded] }), k.index('source_names_folded').on(t.folded, t.depth)],
  )

  const articles = k.table(
    'articles',
    {
      id: k.text('id').$type<id.ArticleId>().primaryKey(),
      headline: k.text('headline').notNull(),
      sourceId: k
        .text('source_id')
        .$type<id.SourceId>()
        .notNull()
        .references(() => sources.id),
      url: k.text('url'),
      language: k.text('language').notNull(),
      publishedOn: k.text('published_on'),
      byline: k.text('byline'),
      isExample: k.flag('is_example').notNull(),
      createdAt: k.text('created_at').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>(),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('articles_source').on(t.sourceId), k.index('articles_url').on(t.url)],
  )

  const revisions = k.table(
    'revisions',
    {
      id: k.text('id').$type<id.RevisionId>().primaryKey(),
      articleId: k
        .text('article_id')
        .$type<id.ArticleId>()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      number: k.count('number').notNull(),
      text: k.text('text').notNull(),
      sha256: k.text('sha256').notNull(),
      blocks: k.json<Block[]>('blocks').notNull(),
      snapshot: k.text('snapshot'),
      createdAt: k.text('created_at').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>(),
    },
    (t) => [
      k.uniqueIndex('revisions_number').on(t.articleId, t.number),
      k.index('revisions_sha256').on(t.sha256),
    ],
  )

  /** Proposals that somebody did not want to see again. */
  const dismissedSuggestions = k.table(
    'dismissed_suggestions',
    {
      articleId: k
        .text('article_id')
        .$type<id.ArticleId>()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      key: k.text('key').notNull(),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
    },
    (t) => [k.key({ columns: [t.articleId, t.key] })],
  )

  const claims = k.table(
    'claims',
    {
      id: k.text('id').$type<id.ClaimId>().primaryKey(),
      articleId: k
        .text('article_id')
        .$type<id.ArticleId>()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      position: k.number('position').notNull(),
      text: k.text('text').notNull(),
      gloss: k.text('gloss'),
      glossLanguage: k.text('gloss_language'),
      note: k.text('note'),
      authorId: k.text('author_id').$type<id.PersonId>(),
      createdAt: k.text('created_at').notNull(),
      stage: k.text('stage').$type<Stage>().notNull(),
      holderId: k.text('holder_id').$type<id.PersonId>(),
      owesCorrection: k.flag('owes_correction').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [
      k.index('claims_article').on(t.articleId, t.position),
      k.index('claims_stage').on(t.stage, t.id),
      k.index('claims_holder').on(t.holderId, t.stage, t.id),
    ],
  )

  /** The folded words of a claim and its gloss: what a search walks, newest claim first. */
  const claimWords = k.table(
    'claim_words',
    {
      word: k.word('word').notNull(),
      claimId: k
        .text('claim_id')
        .$type<id.ClaimId>()
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
    },
    (t) => [k.key({ columns: [t.word, t.claimId] }), k.index('claim_words_claim').on(t.claimId)],
  )

  const ofClaim = () =>
    k
      .text('claim_id')
      .$type<id.ClaimId>()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' })

  /** The folded words of a headline: `article:"harga beras"` finds what is called so in part. */
  const articleWords = k.table(
    'article_words',
    {
      word: k.word('word').notNull(),
      articleId: k
        .text('article_id')
        .$type<id.ArticleId>()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
    },
    (t) => [k.key({ columns: [t.word, t.articleId] }), k.index('article_words_article').on(t.articleId)],
  )

  const anchors = k.table(
    'anchors',
    {
      id: k.text('id').$type<id.AnchorId>().primaryKey(),
      claimId: ofClaim(),
      revisionId: k
        .text('revision_id')
        .$type<id.RevisionId>()
        .notNull()
        .references(() => revisions.id, { onDelete: 'cascade' }),
      quote: k.text('quote').notNull(),
      prefix: k.text('prefix').notNull(),
      suffix: k.text('suffix').notNull(),
      start: k.count('start_at').notNull(),
      end: k.count('end_at').notNull(),
      placement: k.text('placement').$type<Placement>().notNull(),
      score: k.number('score').notNull(),
      was: k.text('was'),
    },
    (t) => [k.index('anchors_claim').on(t.claimId, t.start), k.index('anchors_revision').on(t.revisionId)],
  )

  const appearances = k.table(
    'appearances',
    {
      id: k.text('id').$type<id.AppearanceId>().primaryKey(),
      claimId: ofClaim(),
      sourceId: k
        .text('source_id')
        .$type<id.SourceId>()
        .notNull()
        .references(() => sources.id),
      isArticle: k.flag('is_article').notNull(),
      excerpt: k.text('excerpt'),
      language: k.text('language'),
      translation: k.text('translation'),
      url: k.text('url'),
      archivedUrl: k.text('archived_url'),
      captureId: k.text('capture_id').$type<id.CaptureId>(),
      locator: k.text('locator'),
      appearedOn: k.text('appeared_on'),
      basis: k.text('basis').$type<Basis>().notNull(),
      access: k.text('access').$type<Access>().notNull(),
      readBy: k.text('read_by').$type<id.PersonId>(),
      readAt: k.text('read_at'),
      note: k.text('note'),
      createdAt: k.text('created_at').notNull(),
      changedAt: k.text('changed_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [
      k.index('appearances_claim').on(t.claimId, t.id),
      k.index('appearances_source').on(t.sourceId, t.claimId),
      k.index('appearances_capture').on(t.captureId),
    ],
  )

  const citations = k.table(
    'citations',
    {
      id: k.text('id').$type<id.CitationId>().primaryKey(),
      claimId: ofClaim(),
      citingId: k
        .text('citing_id')
        .$type<id.AppearanceId>()
        .notNull()
        .references(() => appearances.id, { onDelete: 'cascade' }),
      citedId: k
        .text('cited_id')
        .$type<id.AppearanceId>()
        .notNull()
        .references(() => appearances.id, { onDelete: 'cascade' }),
      relation: k.text('relation').$type<Relation>().notNull(),
      phrase: k.text('phrase'),
      phraseStart: k.count('phrase_start'),
      phraseEnd: k.count('phrase_end'),
      note: k.text('note'),
      createdAt: k.text('created_at').notNull(),
      changedAt: k.text('changed_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [
      k.index('citations_claim').on(t.claimId, t.id),
      k.uniqueIndex('citations_pair').on(t.citingId, t.citedId),
      k.index('citations_cited').on(t.citedId),
    ],
  )

  const evidence = k.table(
    'evidence',
    {
      id: k.text('id').$type<id.EvidenceId>().primaryKey(),
      claimId: ofClaim(),
      title: k.text('title').notNull(),
      stance: k.text('stance').$type<Stance>().notNull(),
      credibility: k.count('credibility').$type<Credibility>(),
      excerpt: k.text('excerpt'),
      language: k.text('language'),
      url: k.text('url'),
      archivedUrl: k.text('archived_url'),
      captureId: k.text('capture_id').$type<id.CaptureId>(),
      note: k.text('note'),
      addedBy: k.text('added_by').$type<id.PersonId>(),
      createdAt: k.text('created_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('evidence_claim').on(t.claimId, t.id), k.index('evidence_capture').on(t.captureId)],
  )

  const verdicts = k.table(
    'verdicts',
    {
      id: k.text('id').$type<id.VerdictId>().primaryKey(),
      claimId: ofClaim(),
      kind: k.text('kind').$type<VerdictKind>().notNull(),
      rating: k.text('rating').$type<Rating>().notNull(),
      attribution: k.text('attribution').$type<AttributionRating>().notNull(),
      confidence: k.text('confidence').$type<Confidence>().notNull(),
      rationale: k.text('rationale').notNull(),
      changeAsked: k.text('change_asked'),
      faithfulWhy: k.text('faithful_why'),
      byId: k.text('by_id').$type<id.PersonId>().notNull(),
      at: k.text('at').notNull(),
    },
    (t) => [
      k.index('verdicts_claim').on(t.claimId, t.id),
      k.index('verdicts_kind').on(t.kind, t.id),
      k.index('verdicts_at').on(t.at, t.kind),
    ],
  )

  const signOffs = k.table(
    'sign_offs',
    {
      id: k.text('id').$type<id.SignOffId>().primaryKey(),
      claimId: ofClaim(),
      verdictId: k
        .text('verdict_id')
        .$type<id.VerdictId>()
        .notNull()
        .references(() => verdicts.id, { onDelete: 'cascade' }),
      byId: k.text('by_id').$type<id.PersonId>().notNull(),
      at: k.text('at').notNull(),
      note: k.text('note'),
    },
    (t) => [k.index('sign_offs_claim').on(t.claimId, t.id), k.index('sign_offs_at').on(t.at)],
  )

  const dismissals = k.table(
    'dismissals',
    {
      id: k.text('id').$type<id.DismissalId>().primaryKey(),
      claimId: ofClaim(),
      code: k.text('code').notNull(),
      points: k.json<string[]>('points').notNull(),
      why: k.text('why').notNull(),
      byId: k.text('by_id').$type<id.PersonId>().notNull(),
      at: k.text('at').notNull(),
    },
    (t) => [k.index('dismissals_claim').on(t.claimId, t.id)],
  )

  const reports = k.table(
    'reports',
    {
      id: k.text('id').$type<id.ReportId>().primaryKey(),
      articleId: k.text('article_id').$type<id.ArticleId>().notNull(),
      number: k.text('number').notNull(),
      edition: k.count('edition').notNull(),
      language: k.text('language').$type<InterfaceLanguage>().notNull(),
      decision: k.text('decision'),
      issuedAt: k.text('issued_at').notNull(),
      issuedBy: k.text('issued_by').$type<id.PersonId>(),
      checkpoint: k.json<{ seq: number; hash: string }>('checkpoint').notNull(),
      /** SHA-256 of the composed report, from which files that take long are made later. */
      composition: k.text('composition'),
      /** What was chosen of it. NULL: everything, as reports from before there was a choice. */
      parts: k.json<ReportPart[]>('parts'),
      formats: k.json<FormatName[]>('formats'),
    },
    (t) => [
      k.uniqueIndex('reports_number').on(t.number),
      k.index('reports_article').on(t.articleId, t.edition),
    ],
  )

  /** The files of issued reports, by the hash a stranger can compute from one. */
  const reportFiles = k.table(
    'report_files',
    {
      reportId: k
        .text('report_id')
        .$type<id.ReportId>()
        .notNull()
        .references(() => reports.id),
      format: k.text('format').notNull(),
      sha256: k.text('sha256').notNull(),
      bytes: k.count('bytes').notNull(),
    },
    (t) => [k.key({ columns: [t.reportId, t.format] }), k.index('report_files_sha256').on(t.sha256)],
  )

  /** The audit log: append-only and hash-chained (`lib/audit/link`). Rows outlive what they speak of. */
  const entries = k.table(
    'entries',
    {
      seq: k.big('seq').primaryKey(),
      id: k.text('id').$type<id.EntryId>().notNull(),
      at: k.text('at').notNull(),
      actorId: k.text('actor_id').$type<id.PersonId>(),
      act: k.text('act').$type<EntryAct>().notNull(),
      subjectKind: k.text('subject_kind').$type<SubjectKind>().notNull(),
      subjectId: k.text('subject_id').notNull(),
      articleId: k.text('article_id').$type<id.ArticleId>(),
      claimId: k.text('claim_id').$type<id.ClaimId>(),
      why: k.text('why'),
      before: k.json<Record<string, unknown>>('before'),
      after: k.json<Record<string, unknown>>('after'),
      digest: k.text('digest').notNull(),
      prev: k.text('prev').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [
      k.uniqueIndex('entries_id').on(t.id),
      k.index('entries_article').on(t.articleId, t.seq),
      k.index('entries_claim').on(t.claimId, t.seq),
      k.index('entries_subject').on(t.subjectId, t.seq),
      k.index('entries_act').on(t.act, t.seq),
      k.index('entries_actor').on(t.actorId, t.seq),
    ],
  )

  /** One row: where the log stands. Every write takes it first, so writes follow one another on either engine. */
  const head = k.table('head', {
    id: k.count('id').primaryKey(),
    seq: k.big('seq').notNull(),
    hash: k.text('hash').notNull(),
  })

  const snapshots = k.table('snapshots', {
    sha256: k.text('sha256').primaryKey(),
    mediaType: k.text('media_type').notNull(),
    bytes: k.count('bytes').notNull(),
    name: k.text('name'),
    createdAt: k.text('created_at').notNull(),
  })

  /** The account library's own tables, in its own field names. `users.id` is the person's id. */
  const users = k.table('users', {
    id: k.text('id').primaryKey(),
    name: k.text('name').notNull(),
    email: k.text('email').notNull().unique(),
    emailVerified: k.flag('email_verified').notNull(),
    image: k.text('image'),
    createdAt: k.date('created_at').notNull(),
    updatedAt: k.date('updated_at').notNull(),
  })
  const sessions = k.table(
    'sessions',
    {
      id: k.text('id').primaryKey(),
      userId: k
        .text('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      token: k.text('token').notNull().unique(),
      expiresAt: k.date('expires_at').notNull(),
      ipAddress: k.text('ip_address'),
      userAgent: k.text('user_agent'),
      createdAt: k.date('created_at').notNull(),
      updatedAt: k.date('updated_at').notNull(),
    },
    (t) => [k.index('sessions_user').on(t.userId)],
  )
  const accounts = k.table(
    'accounts',
    {
      id: k.text('id').primaryKey(),
      userId: k
        .text('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      accountId: k.text('account_id').notNull(),
      providerId: k.text('provider_id').notNull(),
      accessToken: k.text('access_token'),
      refreshToken: k.text('refresh_token'),
      idToken: k.text('id_token'),
      accessTokenExpiresAt: k.date('access_token_expires_at'),
      refreshTokenExpiresAt: k.date('refresh_token_expires_at'),
      scope: k.text('scope'),
      password: k.text('password'),
      createdAt: k.date('created_at').notNull(),
      updatedAt: k.date('updated_at').notNull(),
    },
    (t) => [k.index('accounts_user').on(t.userId)],
  )
  const verifications = k.table(
    'verifications',
    {
      id: k.text('id').primaryKey(),
      identifier: k.text('identifier').notNull(),
      value: k.text('value').notNull(),
      expiresAt: k.date('expires_at').notNull(),
      createdAt: k.date('created_at').notNull(),
      updatedAt: k.date('updated_at').notNull(),
    },
    (t) => [k.index('verifications_identifier').on(t.identifier)],
  )
  return {
    people,
    invitations,
    settings,
    sources,
    sourceNames,
    articles,
    revisions,
    dismissedSuggestions,
    claims,
    claimWords,
    articleWords,
    anchors,
    appearances,
    citations,
    evidence,
    verdicts,
    signOffs,
    dismissals,
    ...teamTables(k, { claims }),
    reports,
    reportFiles,
    entries,
    head,
    snapshots,
    ...captureTables(k),
    ...registryTables(k, { sources }),
    ...alikeTables(k, { claims }),
    ...claimIndexTables(k, { claims, people }),
    ...rippleTables(k, { claims, sources }),
    users,
    sessions,
    accounts,
    verifications,
    ...jobTables(k),
    ...keyTables(k),
    ...reportTables(k, { reports, articles }),
    ...witnessTables(k, { claims }),
    ...placementTables(k, { articles }),
  }
}

export type Tables = ReturnType<typeof tables>
