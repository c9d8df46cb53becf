import { articlesPage } from '@/db/read/find-articles'
import { claimsPage } from '@/db/read/find-claims'
import { sourcesPage } from '@/db/read/find-sources'
import type { Store } from '@/db/store'
import { done, refuse } from '@/lib/model/refusal'
import type { Verb } from '../verb'

const limit = 500

const lists: Record<
  string,
  (store: Store, after: string | undefined) => Promise<{ rows: { id: string }[]; next: string | null }>
> = {
  articles: (store, after) => articlesPage(store, { ...(after && { after }), limit }),
  claims: (store, after) => claimsPage(store, { after, limit }),
  sources: (store, after) => sourcesPage(store, { after, limit }),
}

const titleOf = (row: object) => {
  const { headline, text, name } = row as { headline?: string; text?: string; name?: string }
  return text ?? name ?? headline ?? ''
}

export const listThings: Verb = {
  usage: 'list articles|claims|sources [--json]',
  says: 'What is in the base, newest first.',
  words: [1, 1],
  async run({ words: [what = ''], house }) {
    const list = lists[what]
    if (!list) return refuse('ask.malformed', { what })
    const { store } = await house()
    const rows: { id: string }[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = await list(store, after)
      rows.push(...page.rows)
      after = page.next ?? undefined
      more = page.next !== null
    }
    return done({ json: rows, lines: rows.map((row) => `${row.id}  ${titleOf(row)}`) })
  },
}
