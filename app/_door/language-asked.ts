import { languageCookie } from '@/components/shell/cookie-names'
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from '@/lib/model/languages'

/** The language to answer in: what was chosen on this device, else the person's, else the browser's, else the newsroom's. */
export function languageFor(
  headers: Headers,
  person?: { language: InterfaceLanguage | null },
  newsroom: InterfaceLanguage = 'en',
): InterfaceLanguage {
  const chosen = cookieIn(headers, languageCookie)
  if (chosen && isInterfaceLanguage(chosen)) return chosen
  if (person?.language) return person.language
  return fromBrowser(headers.get('accept-language') ?? '') ?? newsroom
}

function cookieIn(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** RFC 9110 §12.5.4, as far as two languages need it: the highest weight wins, order breaks ties. */
function fromBrowser(header: string): InterfaceLanguage | undefined {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';')
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
    return { language: tag.split('-')[0]!.toLowerCase(), weight: weight ? Number(weight) : 1 }
  })
  return ranges
    .filter(
      ({ language, weight }) => weight > 0 && (interfaceLanguages as readonly string[]).includes(language),
    )
    .sort((a, b) => b.weight - a.weight)[0]?.language as InterfaceLanguage | undefined
}
