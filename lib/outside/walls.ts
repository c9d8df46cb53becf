import type { Finding } from '@/lib/model/capture-kinds'

/** What stands on the pages that sites show instead of the page. Only believed where little else is said. */
const wallWords: { finding: Finding; words: RegExp }[] = [
  {
    finding: 'cookie_wall',
    words:
      /(?:we|our partners?|this (?:web)?site|kami|situs ini|wir|nous) (?:and our \w+ )?(?:use|uses|store|value|menggunakan|verwenden|utilisons)[^.]{0,60}(?:cookies?|kuki|privacy|privasi)|before you continue|accept (?:all )?cookies|terima (?:semua )?(?:cookie|kuki)|alle (?:cookies )?akzeptieren|tout accepter|cookie consent|manage (?:your )?(?:cookie )?preferences/i,
  },
  {
    finding: 'error_page',
    words:
      /checking (?:if the site connection is secure|your browser)|just a moment|enable javascript and cookies|verify (?:that )?you are (?:a )?human|are you a robot|access denied|attention required|unusual traffic|page (?:you requested )?(?:was )?not found|halaman (?:yang anda cari )?tidak ditemukan|404 not found|403 forbidden/i,
  },
  {
    finding: 'paywall',
    words:
      /subscribe (?:now )?to (?:continue|read|unlock|keep)|(?:subscription|subscriber)s? (?:is )?(?:required|only)|already a subscriber|to continue reading|this article is for subscribers|unlock this article|log ?in to (?:continue|read)|berlangganan (?:untuk|sekarang)|khusus pelanggan|lanjut(?:kan)? membaca|konten (?:ini )?(?:khusus|eksklusif|premium)|masuk untuk (?:melanjutkan|membaca)|sudah berlangganan|pour lire la suite|réservé aux abonnés|jetzt abonnieren|подпис(?:ка|аться|чиков)[^.]{0,40}(?:читать|продолж)|구독(?:하고|자 전용)/i,
  },
]

/** Hosts that only ever ask for consent. */
const consentHosts = /^(?:consent\.(?:google|youtube|yahoo)\.[\w.]+|guce\.\w+\.com|myprivacy\.dpgmedia\.\w+)$/

/** Letters: a wall, a teaser, and a text that is surely longer than either. */
const shortest = { article: 250, beyondAnyWall: 1800 }

/** A page that says it is not free, in schema.org's words (developers.google.com/search, "Subscription and paywalled content"). */
const notFree = /"isAccessibleForFree"\s*:\s*(?:"?false"?)/i

/**
 * Whether what was read is the page, or what a site shows instead of it.
 *
 * @param raw   the page's source, for what it declares about itself
 * @param text  what was read of it
 * @param all   every word the page shows, also those that are no part of the article: walls stand there
 */
export function findingOf(
  page: { status: number | null; host: string; title: string | null; raw: string },
  text: string,
  all: string,
): Finding {
  if (page.status !== null && page.status >= 400) return 'error_page'
  if (consentHosts.test(page.host)) return 'cookie_wall'
  if (text.length < shortest.beyondAnyWall) {
    if (notFree.test(page.raw)) return 'paywall'
    const shown = `${page.title ?? ''}\n${all.slice(0, 6000)}`
    // Many a whole page has a cookie notice at its foot; alone it proves nothing unless there is hardly a text.
    const wall = wallWords.find(({ finding, words }) =>
      finding === 'paywall' ? words.test(shown) : text.length < shortest.article * 3 && words.test(shown),
    )
    if (wall && (wall.finding === 'paywall' || isMostly(text, wall.words))) return wall.finding
  }
  return text.length < shortest.article ? 'thin' : 'read'
}

/** Whether the text itself, not the page around it, is the wall's. An article that mentions cookies is none. */
const isMostly = (text: string, words: RegExp) =>
  text.length < shortest.article || words.test(text.slice(0, 400))
