import { queryOptions } from '@tanstack/react-query'
import type { ArticleId, ReportId, SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { ask } from './api-client'

export const templatesQuery = () =>
  queryOptions({
    queryKey: ['report-templates'],
    queryFn: ({ signal }) => ask('reportTemplates', { signal }),
  })

/** How many claims a report on a source or a period would tell of. */
export const wideSizeQuery = (scope: { source?: SourceId; from?: string; to?: string }) =>
  queryOptions({
    queryKey: ['reports', 'wide', scope],
    queryFn: ({ signal }) => ask('wideReportSize', { query: scope, signal }),
  })

/** What a report issued now would say otherwise than the edition before. */
export const editionChangesQuery = (articleId: ArticleId, language: InterfaceLanguage) =>
  queryOptions({
    queryKey: ['reports', 'since', articleId, language],
    queryFn: ({ signal }) => ask('editionChanges', { params: { articleId }, query: { language }, signal }),
  })

export const ordersQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: ['reports', 'orders', articleId],
    queryFn: ({ signal }) => ask('reportOrders', { params: { articleId }, signal }),
  })

export const reportPageQuery = (reportId: ReportId) =>
  queryOptions({
    queryKey: ['reports', 'page', reportId],
    queryFn: ({ signal }) => ask('reportPage', { params: { reportId }, signal }),
  })
