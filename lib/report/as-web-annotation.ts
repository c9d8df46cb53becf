import { namesOutside } from './names-outside'
import { dossiersOf, type Report } from './report-of'

/**
 * The claims as W3C Web Annotations (Recommendation of 23 February 2017), one for each passage, on the article's
 * address. The model counts in code points, not in UTF-16 units, so every offset is converted.
 */
export function reportAsWebAnnotation(report: Report): string {
  const annotations = dossiersOf(report).flatMap((dossier) => annotationsIn(report.model, dossier))
  return `${JSON.stringify(annotations, null, 2)}\n`
}

function annotationsIn(model: Report['model'], dossier: Report['dossier']) {
  const told = new Map(model.claims.map((each) => [each.id, each]))
  const names = namesOutside(model)
  const newest = dossier.revisions.at(-1)!
  const source = dossier.article.url ?? names.thing(dossier.article.id)
  const points = codePoints(newest.text)
  return dossier.claims.flatMap((claim) => {
    const { look, finding, verdict } = told.get(claim.id)!
    return claim.anchors
      .filter(({ revisionId }) => revisionId === newest.id)
      .map(({ id, quote, prefix, suffix, start, end }) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: names.thing(id),
        type: 'Annotation',
        motivation: 'assessing',
        created: claim.createdAt,
        creator: { type: 'Organization', name: model.newsroom },
        body: [
          body(look.label, model.language, 'classifying'),
          body(finding, model.language, 'describing'),
          ...(verdict ? [body(verdict.rationale, null, 'assessing')] : []),
        ],
        target: {
          source,
          state: { type: 'TimeState', sourceDate: newest.createdAt },
          selector: [
            { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
            { type: 'TextPositionSelector', start: points(start), end: points(end) },
          ],
        },
      }))
  })
}

const body = (value: string, language: string | null, purpose: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  ...(language && { language }),
  purpose,
})

/** UTF-16 offset → code points before it. O(text) once; pairs of surrogates are counted as they begin. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) pairs.push(i++)
  return (offset) => {
    let before = 0
    while (before < pairs.length && pairs[before]! < offset) before++
    return offset - before
  }
}
