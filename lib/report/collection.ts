import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId } from '@/lib/model/ids'
import type { WholeArticle } from './as-dossier'
import { onlyClaims } from './only-claims'
import type { WideScope } from './scope'

/**
 * Several articles as one, so that a report on a Source or a period is composed like any other. There is no text and no
 * outlet of its own; each claim is told by the article it stands in (`Desk.articleOf`).
 */
export function collected(wholes: readonly WholeArticle[], scope: WideScope): WholeArticle {
  const files = wholes.map(({ file }) => file)
  const all = <T>(of: (whole: WholeArticle) => readonly T[] | undefined) =>
    wholes.flatMap((each) => of(each) ?? [])
  return {
    file: {
      ...nowhere,
      claims: files.flatMap(({ claims }) => claims),
      sources: once(files.flatMap(({ sources }) => sources)),
      judgements: once(files.flatMap(({ judgements }) => judgements)),
      people: once(files.flatMap(({ people }) => people)),
    },
    revisions: all(({ revisions }) => revisions),
    entries: all(({ entries }) => entries).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    analyses: all(({ analyses }) => analyses),
    replies: all(({ replies }) => replies),
    corrections: all(({ corrections }) => corrections),
    captures: once(all(({ captures }) => captures)),
    articles: files.map(({ article, revision }) => ({ article, revision })),
    scope,
  }
}

/** The chosen claims of a collection, and only the articles they stand in. */
export function chosenOf(whole: WholeArticle, claimIds: readonly ClaimId[]): WholeArticle {
  const chosen = onlyClaims(whole, claimIds)
  const left = new Set(chosen.file.claims.map(({ claim }) => claim.articleId))
  const entries = chosen.entries.filter(({ articleId }) => articleId !== null && left.has(articleId))
  return {
    ...chosen,
    entries,
    articles: (whole.articles ?? []).filter(({ article }) => left.has(article.id)),
  }
}

/** The articles of a collection again, each with its own claims and what they lean on: what their dossiers hold. */
export function apart(whole: WholeArticle): WholeArticle[] {
  return (whole.articles ?? []).map(({ article, revision }) => {
    const here = <T extends { articleId: string | null }>(all: readonly T[] = []) =>
      all.filter(({ articleId }) => articleId === article.id)
    const claims = whole.file.claims.filter(({ claim }) => claim.articleId === article.id)
    const ids = claims.map(({ claim }) => claim.id)
    return onlyClaims(
      {
        ...whole,
        file: { ...whole.file, article, revision, claims },
        revisions: here(whole.revisions),
        entries: here(whole.entries),
        articles: undefined,
        scope: undefined,
      },
      ids,
    )
  })
}

const once = <T extends { id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
]

/** Stands for the one article that a collection is not. Nothing of it is printed. */
const nowhere: Pick<ArticleFile, 'article' | 'revision'> = {
  article: {
    id: 'art_collection',
    headline: '',
    sourceId: 'src_nobody',
    url: null,
    language: 'und',
    publishedOn: null,
    byline: null,
    isExample: false,
    createdAt: '1970-01-01T00:00:00.000Z',
    createdBy: null,
    version: 1,
  },
  revision: {
    id: 'rev_collection',
    articleId: 'art_collection',
    number: 1,
    text: '',
    sha256: '',
    blocks: [],
    snapshot: null,
    createdAt: '1970-01-01T00:00:00.000Z',
    createdBy: null,
  },
}
