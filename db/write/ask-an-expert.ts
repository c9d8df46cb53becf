import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Evidence } from '@/lib/model/evidence'
import type { ExpertLink } from '@/lib/model/expert-link'
import type { ClaimId, ExpertLinkId } from '@/lib/model/ids'
import type { Stance } from '@/lib/model/ratings'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { claimAtWork } from '../read/claim-at-work'
import { openExpertLink, withoutToken } from '../read/find-team'
import type { Store } from '../store'
import { type Occasion, record } from './record'
import { tellPeople } from './tell-people'
import { makeEvidence } from './weigh-evidence'

/** Makes a link that shows one claim and takes one answer. Only the token's hash is kept, as with invitations. */
export function askAnExpert(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: { token: string; forWhom: string; question: string | null; expiresAt: string },
): Promise<Outcome<ExpertLink>> {
  const { expertLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    if (permit.actor.kind !== 'person') return refuse('may.not_permitted')
    const found = await claimAtWork(store, tx, claimId)
    if (!found.ok) return found
    const claim = found.value
    const row = {
      id: mint('expertLink'),
      tokenHash: sha256Hex(ask.token),
      claimId,
      articleId: claim.articleId,
      forWhom: ask.forWhom,
      question: ask.question,
      createdAt: at,
      createdBy: permit.actor.id,
      expiresAt: ask.expiresAt,
      revokedAt: null,
      answeredAt: null,
      evidenceId: null,
    }
    await tx.insert(expertLinks).values(row)
    return done({
      value: withoutToken(row),
      happened: [
        { ...about(row), act: 'expert.asked', after: { forWhom: ask.forWhom, expiresAt: ask.expiresAt } },
      ],
    })
  })
}

export function revokeExpertLink(
  store: Store,
  occasion: Occasion,
  id: ExpertLinkId,
): Promise<Outcome<ExpertLink>> {
  const { expertLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(expertLinks).where(eq(expertLinks.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'expert_link' })
    if (old.revokedAt) return done({ value: withoutToken(old), happened: [] })
    const next = { ...old, revokedAt: occasion.at }
    await tx.update(expertLinks).set({ revokedAt: occasion.at }).where(eq(expertLinks.id, id))
    return done({
      value: withoutToken(next),
      happened: [{ ...about(old), act: 'expert.revoked', before: { forWhom: old.forWhom } }],
    })
  })
}

export interface ExpertAnswer {
  name: string
  /** As whom they speak: "hydrologist, Gadjah Mada University". */
  role: string
  stance: Stance
  answer: string
  url: string | null
}

/**
 * The one answer a link takes. It becomes Evidence under the name it was signed with, without a credibility figure:
 * that is for the desk to give. The link is spent in the same transaction, so two tabs give one answer.
 */
export function takeExpertAnswer(
  store: Store,
  occasion: Occasion,
  token: string,
  answer: ExpertAnswer,
): Promise<Outcome<Evidence>> {
  const { expertLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const { at } = occasion
    const link = await openExpertLink(store, token, at, tx)
    if (!link) return refuse('person.link_spent')
    const made = await makeEvidence(store, tx, occasion, link.claimId, {
      title: `${answer.name} · ${answer.role}`.slice(0, 500),
      stance: answer.stance,
      excerpt: answer.answer,
      url: answer.url,
    })
    if (!made.ok) return made
    const { value: evidence, happened } = made.value
    await tx
      .update(expertLinks)
      .set({ answeredAt: at, evidenceId: evidence.id })
      .where(and(eq(expertLinks.id, link.id), isNull(expertLinks.answeredAt), gt(expertLinks.expiresAt, at)))
    await tellPeople(store, tx, occasion, [link.createdBy], {
      kind: 'expert',
      claimId: link.claimId,
      articleId: link.articleId,
      subjectId: evidence.id,
    })
    return done({
      value: evidence,
      happened: [
        {
          ...about(link),
          act: 'expert.answered',
          after: { signedName: answer.name, signedRole: answer.role, stance: answer.stance },
        },
        ...happened,
      ],
    })
  })
}

const about = ({ id, claimId, articleId }: Pick<ExpertLink, 'id' | 'claimId' | 'articleId'>) => ({
  subjectKind: 'expert_link' as const,
  subjectId: id,
  claimId,
  articleId,
})
