import type { ReportModel } from './report-model'
import type { Sayings } from './sayings'

/** What stands under every page; a newsroom that has not said its name yet is not told by an empty one. */
export const footerOf = ({ report, say }: Pick<Sayings, 'say'> & { report: ReportModel }): string =>
  report.newsroom
    ? say('report.page.footer', { newsroom: report.newsroom })
    : say('report.page.footer_nameless')
