import { catchUpIndex, forgetIndex } from '@/db/write/catch-up-index'
import { voice } from '@/lib/i18n/say'
import { done } from '@/lib/model/refusal'
import type { Verb } from '../verb'

export const indexClaimsAnew: Verb = {
  usage: 'index [--json]',
  says: 'Work out anew what queues find claims by. Safe while the server runs; `npm start` does what is missing by itself.',
  words: [0, 0],
  async run({ house, language }) {
    const { store } = await house()
    await forgetIndex(store)
    let batches = 0
    while (await catchUpIndex(store)) batches++
    return done({ json: { ok: true, batches }, lines: [voice(language)('cli.indexed')] })
  },
}
