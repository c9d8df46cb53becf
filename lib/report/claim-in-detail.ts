import type { Appearance } from '@/lib/model/appearance'
import type { Evidence } from '@/lib/model/evidence'
import type { Verdict } from '@/lib/model/review'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { type ClaimOnDesk, type Desk, dismissalOf } from './desk'
import { driftTold } from './drift-told'
import { finding, independenceInWords } from './finding'
import { keptCopy } from './kept-copy'
import { repliesTold } from './replies-told'
import type {
  ReportClaim,
  ReportEvidence,
  ReportFlag,
  ReportHop,
  ReportVerdict,
  StripStop,
} from './report-model'
import { fromArticleOutward, linesOf, type Step } from './walk'

/** Everything the report says about one claim. */
export function claimInDetail(desk: Desk, claim: ClaimOnDesk): ReportClaim {
  const { article, revision } = desk.articleOf(claim)
  const { language } = article
  const quotes = claim.anchors
    .filter((anchor) => anchor.revisionId === revision.id)
    .sort((a, b) => a.start - b.start)
    .map((anchor) => desk.quote(anchor.quote, language))
  const { text, gloss, glossLanguage } = claim.claim
  const statement = quotes.some((quote) => quote.text === text) ? null : desk.quote(text, language)
  const inOurWords =
    gloss && glossLanguage === desk.language && language !== desk.language
      ? desk.quote(gloss, glossLanguage)
      : null
  const inForce = verdictInForce(claim.verdicts)
  const history = claim.verdicts.map((verdict) => inWords(desk, claim, verdict, verdict === inForce))
  const { lines, more } = linesOf(claim)
  return {
    ...claim.ref,
    quotes: distinct(quotes),
    statement,
    gloss: inOurWords,
    brief: inOurWords ?? statement ?? quotes[0] ?? desk.quote(text, language),
    note: claim.claim.note,
    verdict: history.find((verdict) => verdict.inForce) ?? null,
    finding: finding(desk, claim),
    independence: independenceInWords(desk, claim),
    lines: lines.map((line) => strip(desk, claim, line)),
    moreLines: more,
    hops: hops(desk, claim),
    flags: flags(desk, claim),
    drift: driftTold(desk, claim),
    evidence: claim.evidence.map((each, i) => evidence(desk, claim, each, `E${claim.number}.${i + 1}`)),
    replies: repliesTold(desk, claim),
    history,
  }
}

/** A statement that stands in the text three times is quoted once. */
const distinct = <T extends { text: string }>(quotes: T[]): T[] =>
  quotes.filter((quote, i) => quotes.findIndex(({ text }) => text === quote.text) === i)

function inWords(desk: Desk, { signOffs }: ClaimOnDesk, verdict: Verdict, inForce: boolean): ReportVerdict {
  const { say } = desk
  return {
    kind: verdict.kind,
    kindLabel: say(`review.verdict_kind.${verdict.kind}`),
    inForce,
    by: desk.person(verdict.byId),
    at: verdict.at,
    rating: desk.rating(verdict.rating),
    attribution: say(`review.attribution.${verdict.attribution}`),
    attributionMeans: say(`review.attribution_means.${verdict.attribution}`),
    confidence: say(`review.confidence.${verdict.confidence}`),
    rationale: verdict.rationale,
    changeAsked: verdict.changeAsked,
    faithfulWhy: verdict.faithfulWhy,
    signOffs: signOffs
      .filter(({ verdictId }) => verdictId === verdict.id)
      .map(({ byId, at, note }) => ({ by: desk.person(byId), at, note })),
  }
}

/** Origin first, article last: the way the words travelled. */
function strip(desk: Desk, claim: ClaimOnDesk, line: Step[]): StripStop[] {
  return line.toReversed().map(({ appearance, by }) => {
    const role = roleOf(claim, appearance)
    return {
      source: desk.sourceRef(appearance.sourceId),
      role,
      roleLabel: desk.say(`report.role.${role}`),
      access: appearance.access,
      date: appearance.appearedOn,
      language: appearance.language,
      used: by && desk.say(`report.used.${by.relation}`),
    }
  })
}

function roleOf({ analysis }: ClaimOnDesk, { id, isArticle }: Appearance): StripStop['role'] {
  if (isArticle) return 'article'
  if (analysis.originAppearances.includes(id)) return 'origin'
  return analysis.untracedAppearances.includes(id) ? 'end' : 'relay'
}

function hops(desk: Desk, claim: ClaimOnDesk): ReportHop[] {
  const known = new Map(claim.appearances.map((each) => [each.id, each]))
  const { article } = desk.articleOf(claim)
  return fromArticleOutward(claim).map((appearance, i) => ({
    ref: `${claim.number}.${i + 1}`,
    source: desk.sourceRef(appearance.sourceId),
    role: desk.say(`report.role.${roleOf(claim, appearance)}`),
    date: appearance.appearedOn,
    locator: appearance.locator,
    excerpt: appearance.excerpt === null ? null : desk.quote(appearance.excerpt, appearance.language),
    translation: appearance.translation === null ? null : desk.quote(appearance.translation, null),
    note: appearance.note,
    url: appearance.url,
    archivedUrl: appearance.archivedUrl,
    kept: keptCopy(desk, claim, appearance),
    access: appearance.access,
    accessLabel: accessInWords(desk, appearance),
    uses: claim.citations
      .filter(({ citedId }) => citedId === appearance.id)
      .map(({ citingId, relation, phrase }) => ({
        by: desk.sourceRef(known.get(citingId)?.sourceId ?? article.sourceId),
        relation,
        label: desk.say(`report.used.${relation}`),
        phrase:
          phrase === null ? null : desk.quote(phrase, known.get(citingId)?.language ?? article.language),
      })),
  }))
}

function accessInWords({ say, person, day }: Desk, { access, readBy, readAt }: Appearance): string {
  if (access !== 'read' || readBy === null) return say(`report.access.${access}`)
  const who = person(readBy)
  return readAt === null
    ? say('report.access.read_by', { who })
    : say('report.access.read_by_on', { who, when: day(readAt.slice(0, 10)) })
}

function flags(desk: Desk, claim: ClaimOnDesk): ReportFlag[] {
  return claim.analysis.flags.map((flag) => {
    const dismissal = dismissalOf(flag, claim.dismissals)
    return {
      code: flag.code,
      severity: flag.severity,
      severityLabel: desk.say(`report.severity.${flag.severity}`),
      title: desk.say(`flag.${flag.code}.title`, flag.facts),
      sentence: desk.say(`flag.${flag.code}.sentence`, flag.facts).trim(),
      dismissed: dismissal ? { by: desk.person(dismissal.byId), at: dismissal.at, why: dismissal.why } : null,
    }
  })
}

function evidence(desk: Desk, claim: ClaimOnDesk, each: Evidence, ref: string): ReportEvidence {
  return {
    ref,
    title: each.title,
    stance: each.stance,
    stanceLabel: desk.say(`report.stance.${each.stance}`),
    credibility: each.credibility,
    credibilityLabel: each.credibility === null ? null : desk.say(`report.credibility.${each.credibility}`),
    excerpt: each.excerpt === null ? null : desk.quote(each.excerpt, each.language),
    url: each.url,
    archivedUrl: each.archivedUrl,
    kept: keptCopy(desk, claim, each),
    note: each.note,
    addedBy: each.addedBy === null ? null : desk.person(each.addedBy),
    at: each.createdAt,
  }
}
