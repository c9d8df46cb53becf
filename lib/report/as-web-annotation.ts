import { namesOutside } from './names-outside'
import type { Report } from './report-of'

/**
 * The claims as W3C Web Annotations (Recommendation of 23 February 2017), one for each passage, on the article's
 * address. The model counts in code points, not in UTF-16 units, so every offset is converted.
 */
export function reportAsWebAnnotation({ model, dossier }: Report): string {
  const names = namesOutside(model)
  const newest = dossier.revisions.at(-1)!
  const source = dossier.article.url ?? names.thing(dossier.article.id)
  const points = codePoints(newest.text)
  const annotations = dossier.claims.flatMap((claim) => {
    const told = model.claims.find(({ id }) => id === claim.id)!
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
          body(told.look.label, model.language, 'classifying'),
          body(told.finding, model.language, 'describing'),
          ...(told.verdict ? [body(told.verdict.rationale, null, 'assessing')] : []),
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
  return `${JSON.stringify(annotations, null, 2)}\n`
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
