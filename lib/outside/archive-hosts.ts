/** What an archived copy is a copy of. `at` is the moment the archive took it, as far as its address says. */
export interface ArchivedPage {
  archive: string
  originalUrl: string | null
  /** ISO 8601; a day where the address says no more. */
  at: string | null
}

interface ArchiveHost {
  archive: string
  hosts: RegExp
  /** Path and query → the digits of the time, and the original address, where the address has them. */
  paths: RegExp[]
}

/** Archives whose addresses say what they hold. Memento-style (`/20260131120000/https://…`) is what most speak. */
const archives: ArchiveHost[] = [
  {
    archive: 'Wayback Machine',
    hosts: /^(web|wwwb|www)\.archive\.org$/,
    paths: [/^\/(?:web|http:\/\/web\.archive\.org\/web)\/(?<time>\d{4,14})?\*?(?:[a-z]{2}_)?\/(?<url>.+)$/],
  },
  {
    archive: 'archive.today',
    hosts: /^archive\.(today|ph|is|li|vn|md|fo)$/,
    paths: [
      /^\/(?<time>\d{4,14})\/(?<url>https?:.+)$/,
      /^\/(?:o\/\w+\/|newest\/|oldest\/)(?<url>https?:.+)$/,
      /^\/\w{4,8}$/,
    ],
  },
  {
    archive: 'Perma.cc',
    hosts: /^perma(-archives)?\.(cc|org)$/,
    paths: [/^\/warc\/(?<time>\d{14})(?:[a-z]{2}_)?\/(?<url>https?:.+)$/, /^\/[\w-]+$/],
  },
  {
    archive: 'UK Web Archive',
    hosts: /^www\.webarchive\.org\.uk$/,
    paths: [/^\/wayback\/(?:en\/)?archive\/(?<time>\d{4,14})(?:[a-z]{2}_)?\/(?<url>.+)$/],
  },
  {
    archive: 'UK Government Web Archive',
    hosts: /^webarchive\.nationalarchives\.gov\.uk$/,
    paths: [/^\/(?:ukgwa\/)?(?<time>\d{4,14})(?:[a-z]{2}_)?\/(?<url>.+)$/],
  },
  {
    archive: 'Library of Congress',
    hosts: /^webarchive\.loc\.gov$/,
    paths: [/^\/all\/(?<time>\d{4,14})(?:[a-z]{2}_)?\/(?<url>.+)$/],
  },
  {
    archive: 'Arquivo.pt',
    hosts: /^(www\.)?arquivo\.pt$/,
    paths: [/^\/(?:noFrame\/replay|wayback)\/(?<time>\d{4,14})(?:[a-z]{2}_)?\/(?<url>.+)$/],
  },
  {
    archive: 'Google Cache',
    hosts: /^webcache\.googleusercontent\.com$/,
    paths: [/^\/search\?q=cache:(?:[\w-]{12}:)?(?<url>[^+&]+)/],
  },
]

/** What an address of a known archive says of the page it holds; nothing for any other address. */
export function archivedPage(address: string): ArchivedPage | undefined {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return undefined
  }
  const path = url.pathname + url.search
  for (const { archive, hosts, paths } of archives) {
    if (!hosts.test(url.hostname)) continue
    for (const pattern of paths) {
      const found = pattern.exec(path)
      if (found) return { archive, originalUrl: original(found.groups?.url), at: moment(found.groups?.time) }
    }
  }
  return undefined
}

function original(text: string | undefined): string | null {
  if (!text) return null
  // A proxy on the way may have made one slash of the two.
  const whole = text.replace(/^(https?):\/+/i, '$1://')
  const address = /^https?:\/\//i.test(whole) ? whole : `http://${whole}`
  try {
    return new URL(address).href.slice(0, 2000)
  } catch {
    return null
  }
}

/** `20260131120000` → `2026-01-31T12:00:00.000Z`; fewer digits, less said. */
function moment(digits: string | undefined): string | null {
  const cut = /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?/.exec(digits ?? '')
  if (!cut) return null
  const [, year, month, day, hour, minute, second] = cut
  if (!hour) return [year, month, day].filter(Boolean).join('-')
  const iso = `${year}-${month}-${day}T${hour}:${minute ?? '00'}:${second ?? '00'}.000Z`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
