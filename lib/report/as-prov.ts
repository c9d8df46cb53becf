import type { Citation } from '@/lib/model/citation'
import type { DossierClaim } from '@/lib/model/dossier'
import { type Relation, relations } from '@/lib/model/relations'
import { dossiersOf, type Report } from './report-of'

type Statement = Record<string, unknown>

const named = (id: string) => `sanad:${id}`
const label = (value: string, language?: string | null) => [
  { '@value': value, ...(language && { '@language': language }) },
]

/**
 * Chains, verdicts and who gave them as W3C PROV, written as PROV-JSONLD (member submission of 2024). Appearances and
 * verdicts are entities, sources and people agents, each verdict an activity of review. Edges run citing → cited.
 *
 * PROV orders derivations in time, so a ring of them would be invalid (PROV-CONSTRAINTS): a citation that closes one
 * is written as an influence, which may go round.
 */
export function reportAsProv(report: Report): string {
  const context = [
    'https://openprovenance.org/prov-jsonld/context.jsonld',
    { sanad: 'urn:sanad:', cito: 'http://purl.org/spar/cito/', schema: 'https://schema.org/' },
  ]
  // A Source or a person of several articles is stated once.
  const graph = new Map(
    dossiersOf(report)
      .flatMap(statementsOf)
      .map((each) => [each['@id'] ?? each, each]),
  )
  return `${JSON.stringify({ '@context': context, '@graph': [...graph.values()] }, null, 2)}\n`
}

function statementsOf({ article, sources, people, claims }: Report['dossier']): Statement[] {
  return [
    entity(article.id, article.headline, article.language, article.url),
    ...sources.map(({ id, name, url }) => ({
      '@type': 'Agent',
      '@id': named(id),
      label: label(name),
      ...(url && { 'schema:url': [url] }),
    })),
    ...people.map(({ id, name }) => ({
      '@type': 'Agent',
      '@id': named(id),
      type: ['prov:Person'],
      label: label(name),
    })),
    ...claims.flatMap((claim) => [
      ...claim.appearances.flatMap((each) => [
        entity(each.id, each.excerpt ?? claim.text, each.language, each.url),
        { '@type': 'Attribution', entity: named(each.id), agent: named(each.sourceId) },
      ]),
      ...claim.citations.map((citation) =>
        hop(citation, claim.analysis?.runsBack.includes(citation.id) ?? false),
      ),
      ...claim.evidence.map(({ id, title, url }) => entity(id, title, null, url)),
      ...verdicts(claim),
    ]),
  ]
}

const entity = (id: string, words: string, language: string | null, url: string | null): Statement => ({
  '@type': 'Entity',
  '@id': named(id),
  label: label(words, language),
  ...(url && { 'schema:url': [url] }),
})

/** The kinds of derivation that PROV has a word for. */
const kinds: Partial<Record<(typeof relations)[Relation]['prov'], string>> = {
  wasQuotedFrom: 'prov:Quotation',
  hadPrimarySource: 'prov:PrimarySource',
}

function hop({ id, citingId, citedId, relation }: Citation, runsBack: boolean): Statement {
  const { prov, cito } = relations[relation]
  const said = { '@id': named(id), 'cito:hasCitationCharacterization': [`cito:${cito}`] }
  if (prov === 'wasInfluencedBy' || runsBack)
    return { '@type': 'Influence', ...said, influencee: named(citingId), influencer: named(citedId) }
  const kind = kinds[prov]
  return {
    '@type': 'Derivation',
    ...said,
    generatedEntity: named(citingId),
    usedEntity: named(citedId),
    ...(kind && { type: [kind] }),
  }
}

function verdicts(claim: DossierClaim): Statement[] {
  const root = claim.appearances.find(({ isArticle }) => isArticle)
  return claim.verdicts.flatMap((verdict, i) => {
    const [review, before] = [named(`review-${verdict.id}`), claim.verdicts[i - 1]]
    return [
      {
        '@type': 'Entity',
        '@id': named(verdict.id),
        label: label(verdict.rationale),
        'sanad:rating': [{ '@value': verdict.rating }],
        'sanad:attribution': [{ '@value': verdict.attribution }],
      },
      { '@type': 'Activity', '@id': review, endTime: verdict.at },
      { '@type': 'Generation', entity: named(verdict.id), activity: review, time: verdict.at },
      { '@type': 'Association', activity: review, agent: named(verdict.byId) },
      ...(root ? [{ '@type': 'Usage', activity: review, entity: named(root.id) }] : []),
      ...claim.evidence.map(({ id }) => ({ '@type': 'Usage', activity: review, entity: named(id) })),
      ...(before
        ? [
            {
              '@type': 'Derivation',
              generatedEntity: named(verdict.id),
              usedEntity: named(before.id),
              type: ['prov:Revision'],
            },
          ]
        : []),
      ...claim.signOffs
        .filter(({ verdictId }) => verdictId === verdict.id)
        .map(({ byId, at }) => ({
          '@type': 'Attribution',
          entity: named(verdict.id),
          agent: named(byId),
          'sanad:signedOffAt': [{ '@value': at, '@type': 'xsd:dateTime' }],
        })),
    ]
  })
}
