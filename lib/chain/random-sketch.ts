import fc from 'fast-check'
import { type Shading, type Sketch, sketch } from './sketch'

/**
 * For tests: small chains with rings, wire copy, disputes, shared Sources, owners (also owners in
 * circles) and declarations.
 *
 * @param colours  false: every Appearance has a Source of its own and nobody owns anybody
 */
export function randomSketch({ nodes = 7, colours = true } = {}): fc.Arbitrary<Sketch> {
  const node = fc.nat(nodes - 1)
  const source = fc.nat(Math.ceil(nodes * 0.6))
  const arrow = fc.constantFrom('>', '>', '>', '=>', '~>')
  return fc
    .record({
      edges: fc.array(fc.tuple(node, arrow, node), { minLength: 1, maxLength: nodes * 2 }),
      // A few hops straight from the article, or most chains would have no line at all.
      first: fc.array(node, { maxLength: 4 }),
      firsthand: fc.array(fc.boolean(), { minLength: nodes, maxLength: nodes }),
      sourceOf: fc.array(source, { minLength: nodes, maxLength: nodes }),
      owners: fc.array(fc.tuple(source, source), { maxLength: colours ? 3 : 0 }),
      judgements: fc.array(
        fc.tuple(source, fc.constantFrom('independent' as const, 'dependent' as const), source),
        { maxLength: colours ? 2 : 0 },
      ),
    })
    .map(({ edges, first, firsthand, sourceOf, owners, judgements }) => {
      const name = (v: number) =>
        `${colours ? `s${sourceOf[v]}#${v}` : `s${v}`}${firsthand[v] && (v > 0 || firsthand[1]) ? '!' : ''}`
      // Wire copy ties colours together, so it is left out with them.
      const all = [...first.map((v): [number, string, number] => [0, '>', v]), ...edges]
      const drawn = all.map(
        ([a, arrow, b]) => `${name(a)} ${colours || arrow === '~>' ? arrow : '>'} ${name(b)}`,
      )
      const shading: Shading = {
        sources: Object.fromEntries(owners.map(([a, b]) => [`s${a}`, { owner: `s${b}` }])),
        judgements: judgements.filter(([a, , b]) => a !== b).map(([a, kind, b]) => [`s${a}`, kind, `s${b}`]),
      }
      return sketch([name(0), ...drawn].join('; '), shading)
    })
}
