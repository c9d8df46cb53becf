import { claimsPage } from '@/db/read/find-claims'
import { sourcesNamed } from '@/db/read/find-sources'
import { done } from '@/lib/model/refusal'
import type { Verb } from '../verb'

const shown = 20

export const searchBase: Verb = {
  usage: 'search WORDS [--json]',
  says: 'Sources whose name begins so, and claims with these words.',
  words: [1, 50],
  async run({ words, house }) {
    const { store } = await house()
    const asked = words.join(' ')
    const sources = await sourcesNamed(store, asked, shown)
    const { rows: claims } = await claimsPage(store, { q: asked, limit: shown })
    return done({
      json: { sources, claims },
      lines: [
        ...sources.map(({ id, name }) => `${id}  ${name}`),
        ...claims.map(({ id, text }) => `${id}  ${text}`),
      ],
    })
  },
}
