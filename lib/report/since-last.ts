import type { Dossier, DossierClaim } from '@/lib/model/dossier'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import type { ClaimOnDesk, Desk } from './desk'
import type { SinceLast } from './report-model'

/** The edition before, as it was issued: its dossier is read from its frozen file. */
export interface EditionBefore {
  number: string
  edition: number
  issuedAt: string
  dossier: Dossier
}

/**
 * What this report says otherwise than the edition before. No word of that edition is repeated, only codes, numbers
 * and counts: a Source that must not be named since then would otherwise be named here.
 */
export function sinceLast(desk: Desk, before: EditionBefore): SinceLast {
  const then = new Map(
    before.dossier.claims.map((claim, index) => [claim.id as string, { claim, number: index + 1 }]),
  )
  const here = new Set(desk.claims.map(({ claim }) => claim.id as string))
  return {
    number: before.number,
    edition: before.edition,
    issuedAt: before.issuedAt,
    changes: [
      ...articleChanges(desk, before.dossier).map((sentence) => ({ claim: null, sentence })),
      ...desk.claims.flatMap((claim) => {
        const was = then.get(claim.claim.id)?.claim
        const sentences = was
          ? claimChanges(desk, was, claim)
          : [desk.say('edition.marked'), ...firstVerdict(desk, claim)]
        return sentences.map((sentence) => ({ claim: claim.ref, sentence }))
      }),
      ...[...then]
        .filter(([id]) => !here.has(id))
        .map(([, { number }]) => ({ claim: null, sentence: desk.say('edition.gone', { number }) })),
      ...sourceChanges(desk, before.dossier).map((sentence) => ({ claim: null, sentence })),
    ],
  }
}

function articleChanges({ file, say }: Desk, before: Dossier): string[] {
  const last = before.revisions.at(-1)
  return [
    ...(last && last.number !== file.revision.number
      ? [say('edition.text', { from: last.number, to: file.revision.number })]
      : []),
    // A headline in which a name is blacked out since then is the same headline.
    ...(before.article.headline !== file.article.headline && !file.article.headline.includes('█')
      ? [say('edition.headline')]
      : []),
  ]
}

function firstVerdict({ say }: Desk, { verdicts }: Pick<ClaimOnDesk, 'verdicts'>): string[] {
  const verdict = verdictInForce(verdicts)
  if (!verdict) return []
  const { rating, attribution } = verdict
  return [
    say('edition.first_verdict', {
      rating: say(`review.rating.${rating}`),
      attribution: say(`review.attribution.${attribution}`),
    }),
  ]
}

function claimChanges(desk: Desk, was: DossierClaim, is: ClaimOnDesk): string[] {
  const { say } = desk
  const [withdrawnThen, withdrawnNow] = [was.stage === 'withdrawn', is.claim.stage === 'withdrawn']
  if (withdrawnThen || withdrawnNow)
    return withdrawnThen === withdrawnNow
      ? []
      : [say(withdrawnNow ? 'edition.withdrawn' : 'edition.unwithdrawn')]
  return [
    ...(was.text !== is.claim.text && !is.claim.text.includes('█') ? [say('edition.wording')] : []),
    ...verdictChanges(desk, was, is),
    ...stageChanges(desk, was, is),
    ...independenceChange(desk, was, is),
    ...counted(desk, 'steps', was.appearances, is.appearances),
    ...counted(desk, 'evidence', was.evidence, is.evidence),
  ]
}

function verdictChanges(desk: Desk, was: DossierClaim, is: ClaimOnDesk): string[] {
  const { say } = desk
  const [then, now] = [verdictInForce(was.verdicts), verdictInForce(is.verdicts)]
  if (!then) return firstVerdict(desk, is)
  if (!now) return [say('edition.no_verdict')]
  const change = (field: 'rating' | 'attribution') =>
    then[field] === now[field]
      ? []
      : [
          say(`edition.${field}`, {
            from: say(`review.${field}.${then[field]}`),
            to: say(`review.${field}.${now[field]}`),
          }),
        ]
  const changes = [...change('rating'), ...change('attribution')]
  return changes.length === 0 && then.id !== now.id ? [say('edition.reason')] : changes
}

const stands = (stage: string) => stage === 'approved' || stage === 'published'

const stageChanges = ({ say }: Desk, was: DossierClaim, { claim }: ClaimOnDesk): string[] =>
  stands(was.stage) === stands(claim.stage)
    ? []
    : [say(stands(claim.stage) ? 'edition.signed' : 'edition.reopened')]

function independenceChange({ say }: Desk, was: DossierClaim, { analysis }: ClaimOnDesk): string[] {
  const range = ({ atLeast, atMost }: { atLeast: number; atMost: number }) =>
    atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`
  if (!was.analysis) return []
  const [from, to] = [range(was.analysis.independence), range(analysis.independence)]
  return from === to ? [] : [say('edition.independence', { from, to })]
}

/** Rows that came, went, or have another version. */
function counted(
  { say }: Desk,
  what: 'steps' | 'evidence',
  was: readonly { id: string; version: number }[],
  is: readonly { id: string; version: number }[],
): string[] {
  const then = new Map(was.map(({ id, version }) => [id, version]))
  const now = new Set(is.map(({ id }) => id))
  const counts = {
    added: is.filter(({ id }) => !then.has(id)).length,
    removed: was.filter(({ id }) => !now.has(id)).length,
    changed: is.filter(({ id, version }) => then.has(id) && then.get(id) !== version).length,
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([how, count]) => say(`edition.${what}_${how}`, { count }))
}

function sourceChanges({ file, say, sourceName }: Desk, before: Dossier): string[] {
  const then = new Map(before.sources.map((source) => [source.id, source]))
  return file.sources.flatMap((source) => {
    const was = then.get(source.id)
    if (!was || source.withheld || was.withheld) return []
    const name = sourceName(source.id)
    const [retractedThen, retractedNow] = [was.retractedWhy !== null, source.retractedWhy !== null]
    const grade = (letter: string | null) => letter ?? say('edition.ungraded')
    return [
      ...(retractedThen === retractedNow
        ? []
        : [say(retractedNow ? 'edition.retracted' : 'edition.unretracted', { source: name })]),
      ...(was.reliability === source.reliability
        ? []
        : [
            say('edition.regraded', {
              source: name,
              from: grade(was.reliability),
              to: grade(source.reliability),
            }),
          ]),
    ]
  })
}
