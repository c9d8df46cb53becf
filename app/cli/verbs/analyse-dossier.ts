import { analyse } from '@/lib/chain/analyse'
import { chainOf } from '@/lib/chain/chain'
import { strike } from '@/lib/chain/strike'
import { readDossier } from '@/lib/import/from-dossier'
import type { Dossier, DossierClaim } from '@/lib/model/dossier'
import type { ClaimFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import { done } from '@/lib/model/refusal'
import { readJsonFile } from '../read-file'
import type { Verb } from '../verb'

export const analyseDossier: Verb = {
  usage: 'analyse DOSSIER [--strike SOURCE]… [--json]',
  says: 'What the calculus says of each claim of a dossier, and what falls without these sources.',
  options: { strike: { type: 'string', multiple: true } },
  words: [1, 200],
  async run({ words: [name = '', ...more], options, here }) {
    const json = await readJsonFile(here, name)
    if (!json.ok) return json
    const dossier = readDossier(json.value, 'analysis')
    if (!dossier.ok) return dossier
    const { claims, sources, judgements } = dossier.value
    const chains = claims.map((claim) => chainOf(asFile(claim), sources, judgements))
    const analyses = chains.map((chain, index) => analyse(chain, asFile(claims[index]!)))
    const struck = [...((options.strike as string[] | undefined) ?? []), ...(options.strike ? more : [])]
    const answer = {
      claims: analyses.map(({ claimId, independence, origins, untraced, loadBearing, circular, flags }) => ({
        id: claimId,
        independence: independence.atLeast,
        ...(independence.atMost !== independence.atLeast && { independenceAtMost: independence.atMost }),
        origins,
        untraced,
        loadBearing,
        circular,
        flags,
      })),
      ...(struck.length > 0 && {
        struck: strike(chains, new Set(struck.map((one) => sourceNamed(dossier.value, one)))),
      }),
    }
    return done({
      json: answer,
      lines: answer.claims.map(({ id, independence, origins, loadBearing }) =>
        [
          id,
          `independence ${independence}`,
          `origins ${origins.join(' ') || '–'}`,
          `load-bearing ${loadBearing.join(' ') || '–'}`,
        ].join('  '),
      ),
    })
  },
}

const asFile = ({
  anchors,
  appearances,
  citations,
  evidence,
  verdicts,
  signOffs,
  dismissals,
  analysis,
  ...claim
}: DossierClaim): ClaimFile => ({
  claim,
  anchors,
  appearances,
  citations,
  evidence,
  verdicts,
  signOffs,
  dismissals,
})

/** A source may be struck by its id or by its name. */
const sourceNamed = ({ sources }: Dossier, given: string): SourceId =>
  sources.find(({ id, name }) => id === given || name === given)?.id ?? (given as SourceId)
