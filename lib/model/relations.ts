/**
 * How one Appearance leans on another. An edge is stored and exported **citing → cited**, as CiTO and PROV do.
 *
 * `carries` says whether the relation passes the claim on: the calculus walks only those edges. A dispute is
 * drawn, but nobody can stand on it.
 */
export const relations = {
  quotes: { carries: true, cito: 'includesQuotationFrom', prov: 'wasQuotedFrom' },
  reports: { carries: true, cito: 'containsAssertionFrom', prov: 'wasDerivedFrom' },
  republishes: { carries: true, cito: 'includesExcerptFrom', prov: 'wasDerivedFrom' },
  translates: { carries: true, cito: 'containsAssertionFrom', prov: 'wasDerivedFrom' },
  interviews: { carries: true, cito: 'citesAsSourceDocument', prov: 'hadPrimarySource' },
  data: { carries: true, cito: 'citesAsDataSource', prov: 'wasDerivedFrom' },
  credits: { carries: true, cito: 'citesAsSourceDocument', prov: 'hadPrimarySource' },
  confirms: { carries: true, cito: 'confirms', prov: 'wasInfluencedBy' },
  links: { carries: false, cito: 'linksTo', prov: 'wasInfluencedBy' },
  disputes: { carries: false, cito: 'disputes', prov: 'wasInfluencedBy' },
  corrects: { carries: false, cito: 'corrects', prov: 'wasInfluencedBy' },
  retracts: { carries: false, cito: 'retracts', prov: 'wasInfluencedBy' },
} as const satisfies Record<string, { carries: boolean; cito: string; prov: string }>

export type Relation = keyof typeof relations
export const relationNames = Object.keys(relations) as Relation[]
export const carries = (relation: Relation) => relations[relation].carries
