'use client'

import type { ArticleId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

/** Issues a numbered, frozen report; with `publish` its approved claims become published. */
export const useIssueReport = (articleId: ArticleId, options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'issueReport'>) => ask('issueReport', { params: { articleId }, body }),
      stale: () => [['reports'], ['article', articleId], ['articles'], ['claims'], ['claim'], ['entries']],
    },
    options,
  )
