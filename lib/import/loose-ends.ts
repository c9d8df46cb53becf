import type { Dossier, DossierClaim } from '@/lib/model/dossier'

/** A place in the dossier, as a JSON pointer, and what is wrong there. */
export interface LooseEnd {
  where: string
  what: string
}

/**
 * The first thing in a dossier that points at something that is not there, stands there twice, or belongs to
 * another claim; null when all of it holds together. The Entries are not asked: they tell of things long gone.
 */
export function firstLooseEnd(dossier: Dossier): LooseEnd | null {
  for (const end of looseEnds(dossier)) return end
  return null
}

function* looseEnds({
  article,
  revisions,
  people,
  sources,
  judgements,
  claims,
  replies,
  corrections,
  captures,
}: Dossier): Generator<LooseEnd> {
  const known = { people: idsOf(people), sources: idsOf(sources), revisions: idsOf(revisions) }
  yield* twice('/people', people)
  yield* twice('/sources', sources)
  yield* twice('/revisions', revisions)
  yield* twice('/claims', claims)
  yield* missing('/article/sourceId', article.sourceId, known.sources)
  yield* missing('/article/createdBy', article.createdBy, known.people)
  for (const [i, { ownerId }] of sources.entries())
    yield* missing(`/sources/${i}/ownerId`, ownerId, known.sources)
  for (const [i, { a, b, byId }] of judgements.entries()) {
    yield* missing(`/judgements/${i}/a`, a, known.sources)
    yield* missing(`/judgements/${i}/b`, b, known.sources)
    yield* missing(`/judgements/${i}/byId`, byId, known.people)
  }
  for (const [i, revision] of revisions.entries()) {
    yield* other(`/revisions/${i}/articleId`, revision.articleId, article.id)
    yield* missing(`/revisions/${i}/createdBy`, revision.createdBy, known.people)
    for (const [k, { start, end }] of revision.blocks.entries())
      if (start > end || end > revision.text.length)
        yield { where: `/revisions/${i}/blocks/${k}`, what: 'it lies outside the text' }
  }
  const claimIds = idsOf(claims)
  yield* twice('/replies', replies)
  yield* twice('/corrections', corrections)
  yield* twice('/captures', captures)
  // Who was asked may have left the chain since, so `sourceId` may point at nobody here.
  for (const [i, { claimId, articleId, askedBy }] of replies.entries()) {
    yield* missing(`/replies/${i}/claimId`, claimId, claimIds)
    yield* other(`/replies/${i}/articleId`, articleId, article.id)
    yield* missing(`/replies/${i}/askedBy`, askedBy, known.people)
  }
  for (const [i, { claimId, articleId, openedBy }] of corrections.entries()) {
    yield* missing(`/corrections/${i}/claimId`, claimId, claimIds)
    yield* other(`/corrections/${i}/articleId`, articleId, article.id)
    yield* missing(`/corrections/${i}/openedBy`, openedBy, known.people)
  }
  for (const [i, { fetchedBy }] of captures.entries())
    yield* missing(`/captures/${i}/fetchedBy`, fetchedBy, known.people)
  const everywhere = new Set<string>()
  for (const [i, claim] of claims.entries()) {
    yield* other(`/claims/${i}/articleId`, claim.articleId, article.id)
    yield* endsOfClaim(`/claims/${i}`, claim, known)
    for (const { list, at } of listsOf(claim))
      for (const [k, { id }] of list.entries()) {
        if (everywhere.has(id)) yield { where: `/claims/${i}/${at}/${k}/id`, what: `${id} stands here twice` }
        everywhere.add(id)
      }
  }
}

type Known = Record<'people' | 'sources' | 'revisions', ReadonlySet<string>>

/** Which fields of a claim's things name a person. */
const byPerson = {
  appearances: 'readBy',
  evidence: 'addedBy',
  verdicts: 'byId',
  signOffs: 'byId',
  dismissals: 'byId',
} as const

const lists = [
  'anchors',
  'appearances',
  'citations',
  'evidence',
  'verdicts',
  'signOffs',
  'dismissals',
] as const
const listsOf = (claim: DossierClaim) =>
  lists.map((at) => ({ at, list: claim[at] as { id: string; claimId: string }[] }))

function* endsOfClaim(at: string, claim: DossierClaim, known: Known): Generator<LooseEnd> {
  const appearances = idsOf(claim.appearances)
  const verdicts = idsOf(claim.verdicts)
  yield* missing(`${at}/authorId`, claim.authorId, known.people)
  yield* missing(`${at}/holderId`, claim.holderId, known.people)
  for (const each of listsOf(claim))
    for (const [k, { claimId }] of each.list.entries())
      yield* other(`${at}/${each.at}/${k}/claimId`, claimId, claim.id)
  for (const [list, field] of Object.entries(byPerson) as [keyof typeof byPerson, string][])
    for (const [k, each] of (claim[list] as object[]).entries())
      yield* missing(
        `${at}/${list}/${k}/${field}`,
        (each as Record<string, string | null>)[field] ?? null,
        known.people,
      )
  for (const [k, { revisionId }] of claim.anchors.entries())
    yield* missing(`${at}/anchors/${k}/revisionId`, revisionId, known.revisions)
  for (const [k, { sourceId }] of claim.appearances.entries())
    yield* missing(`${at}/appearances/${k}/sourceId`, sourceId, known.sources)
  if (claim.appearances.filter((each) => each.isArticle).length > 1)
    yield { where: `${at}/appearances`, what: 'more than one of them is the article itself' }
  if (claim.citations.length > 0 && !claim.appearances.some((each) => each.isArticle))
    yield { where: `${at}/appearances`, what: 'none of them is the article itself' }
  for (const [k, { citingId, citedId }] of claim.citations.entries()) {
    yield* missing(`${at}/citations/${k}/citingId`, citingId, appearances)
    yield* missing(`${at}/citations/${k}/citedId`, citedId, appearances)
    if (citingId === citedId) yield { where: `${at}/citations/${k}`, what: 'it cites itself' }
  }
  for (const [k, { verdictId }] of claim.signOffs.entries())
    yield* missing(`${at}/signOffs/${k}/verdictId`, verdictId, verdicts)
}

const idsOf = (list: readonly { id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))

function* missing(where: string, id: string | null, known: ReadonlySet<string>): Generator<LooseEnd> {
  if (id !== null && !known.has(id)) yield { where, what: `there is no ${id}` }
}

function* other(where: string, id: string, due: string): Generator<LooseEnd> {
  if (id !== due) yield { where, what: `it names ${id}, but stands in ${due}` }
}

function* twice(where: string, list: readonly { id: string }[]): Generator<LooseEnd> {
  const seen = new Set<string>()
  for (const [i, { id }] of list.entries()) {
    if (seen.has(id)) yield { where: `${where}/${i}/id`, what: `${id} stands here twice` }
    seen.add(id)
  }
}
