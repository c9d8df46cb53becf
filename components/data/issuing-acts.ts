'use client'

import type { ArticleId, ReportId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

const reports = () => [['reports'], ['entries']] as const

export const useMakeReportFile = (reportId: ReportId) =>
  useAct({
    send: (format: string) => ask('makeReportFile', { params: { reportId, format } }),
    stale: reports,
  })

export const useDropReportFile = (reportId: ReportId) =>
  useAct({
    send: (format: string) => ask('dropReportFile', { params: { reportId, format } }),
    stale: reports,
  })

export const useSaveTemplate = (options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'saveReportTemplate'>) => ask('saveReportTemplate', { body }),
      stale: () => [['report-templates']],
    },
    options,
  )

export const useRemoveTemplate = () =>
  useAct({
    send: (templateId: string) => ask('removeReportTemplate', { params: { templateId } }),
    stale: () => [['report-templates']],
  })

export const useOrderReport = (articleId: ArticleId, options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'orderReport'>) => ask('orderReport', { params: { articleId }, body }),
      stale: reports,
    },
    options,
  )

export const useDropOrder = () =>
  useAct({ send: (orderId: string) => ask('dropReportOrder', { params: { orderId } }), stale: reports })

export const usePublishReport = (reportId: ReportId) =>
  useAct(
    {
      send: (body: Body<'publishReport'>) => ask('publishReport', { params: { reportId }, body }),
      stale: reports,
    },
    { quiet: true },
  )

export const useTakeDownReport = (reportId: ReportId) =>
  useAct(
    { send: (why: string) => ask('takeDownReport', { params: { reportId }, body: { why } }), stale: reports },
    { quiet: true },
  )

export const useShareReport = (reportId: ReportId) =>
  useAct(
    {
      send: (body: Body<'shareReport'>) => ask('shareReport', { params: { reportId }, body }),
      stale: reports,
    },
    { quiet: true },
  )

export const useUnshareReport = () =>
  useAct({
    send: (reportLinkId: string) => ask('unshareReport', { params: { reportLinkId } }),
    stale: reports,
  })
