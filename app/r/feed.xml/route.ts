import { standingPages } from '@/db/read/find-issuing'
import { newsroom } from '@/db/read/find-newsroom'
import { voice } from '@/lib/i18n/say'
import { reportFeed } from '@/lib/report/report-feed'
import { house } from '../../_door/house'
import { addressAt } from '../../_door/public-report'

export const dynamic = 'force-dynamic'

/** The published reports that may be found, as a feed. */
export async function GET(request: Request) {
  const { store } = house()
  const { name, language } = await newsroom(store)
  const say = voice(language)
  const origin = addressAt(request)
  const items = (await standingPages(store))
    .filter(({ page }) => page.indexed)
    .map(({ page, report, headline }) => ({
      address: `${origin}/r/${page.slug}`,
      number: report.number,
      headline: headline ?? '',
      publishedAt: page.publishedAt,
    }))
  const title = say('publicPage.feed', { newsroom: name || say('publicPage.a_newsroom') })
  return new Response(reportFeed(title, `${origin}/r/feed.xml`, items), {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  })
}
