import { eq } from 'drizzle-orm'
import type { ExpertView } from '@/lib/api/team-answers'
import type { ExpertLink } from '@/lib/model/expert-link'
import type { Store } from '../store'
import { claimFile } from './find-claims'
import { newsroom } from './find-newsroom'

/**
 * What somebody outside may see: the words of one claim and the paragraphs it stands in. Built field by field, so that
 * nothing comes along by accident; an outlet whose name is withheld has none here either.
 */
export async function expertView(store: Store, link: ExpertLink): Promise<ExpertView | undefined> {
  const { articles, revisions, sources } = store.tables
  const file = await claimFile(store, link.claimId)
  if (!file || file.claim.stage === 'withdrawn') return undefined
  const [row] = await store.read
    .select({ article: articles, outlet: sources.name, withheld: sources.withheld })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, file.claim.articleId))
  if (!row) return undefined
  const anchor = file.anchors.at(-1)
  const [revision] = anchor
    ? await store.read.select().from(revisions).where(eq(revisions.id, anchor.revisionId))
    : []
  const inIt = file.anchors.filter(({ revisionId }) => revisionId === revision?.id)
  const passages = (revision?.blocks ?? [])
    .filter((block) => inIt.some(({ start, end }) => start < block.end && end > block.start))
    .map((block) => revision!.text.slice(block.start, block.end))
  const { article, outlet, withheld } = row
  return {
    newsroom: (await newsroom(store)).name,
    forWhom: link.forWhom,
    question: link.question,
    expiresAt: link.expiresAt,
    claim: {
      text: file.claim.text,
      gloss: file.claim.gloss,
      language: article.language,
      glossLanguage: file.claim.glossLanguage,
    },
    article: {
      headline: article.headline,
      publishedOn: article.publishedOn,
      url: withheld ? null : article.url,
      outlet: withheld ? null : outlet,
    },
    passages,
  }
}
