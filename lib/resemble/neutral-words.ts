import { fold } from '@/lib/text/fold'

/** Cyrillic letters as Latin ones, the way names are mostly carried over into news in English and Indonesian. */
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Written without spaces, or with particles glued on: no words to compare, so pairs of letters are. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

/** How much of a word is looked at: endings differ with grammar and language, beginnings hardly do. */
const kept = 5

/**
 * A word as it sounds across languages, shortened: "Russia", "Rusia" and "Россия" → "rusia", "Ukraine", "Ukraina" and
 * "Украину" → "ukrai", "America" and "Amerika" → "ameri". Null for what is too short to tell anything.
 */
export function neutral(word: string): string | null {
  const latin = [...fold(word)].map((letter) => cyrillic[letter] ?? letter).join('')
  const sound = latin
    .replaceAll('ph', 'f')
    .replace(/c(?=[aouklrt])/g, 'k')
    .replaceAll('q', 'k')
    .replace(/^ros(?=s?i)/, 'rus')
    .replace(/(.)\1+/g, '$1')
  return sound.length < 3 ? null : sound.slice(0, kept)
}

/** ISO 3166 codes whose names Sanad knows in the languages below: every state there is, and a few that ask to be one. */
const regions =
  'AF AL DZ AO AR AM AU AT AZ BD BY BE BO BA BR BG KH CM CA CF TD CL CN CO CD CG CR HR CU CY CZ DK DO EC EG SV EE ET FI FR GE DE GH GR GT HT HN HK HU IS IN ID IR IQ IE IL IT CI JM JP JO KZ KE KW KG LA LV LB LY LT MG MY ML MT MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG KP MK NO OM PK PS PA PG PY PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA KR SS ES LK SD SE CH SY TW TJ TZ TH TL TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW XK'.split(
    ' ',
  )
const named = ['en', 'id', 'ru', 'ko', 'zh', 'ja', 'ar', 'uk'] as const

/** What news says for a state beside its name. */
const alsoCalled: Record<string, string> = {
  america: 'US',
  american: 'US',
  americans: 'US',
  'u s': 'US',
  usa: 'US',
  as: 'US',
  us: 'US',
  amerika: 'US',
  britain: 'GB',
  british: 'GB',
  uk: 'GB',
  inggris: 'GB',
  england: 'GB',
  'britania raya': 'GB',
  russian: 'RU',
  russians: 'RU',
  rusia: 'RU',
  российский: 'RU',
  moskow: 'RU',
  moscow: 'RU',
  kremlin: 'RU',
  ukrainian: 'UA',
  ukrainians: 'UA',
  kyiv: 'UA',
  kiev: 'UA',
  kiyv: 'UA',
  'north korean': 'KP',
  'north koreans': 'KP',
  pyongyang: 'KP',
  dprk: 'KP',
  korut: 'KP',
  'korea utara': 'KP',
  북한: 'KP',
  кндр: 'KP',
  朝鲜: 'KP',
  'south korean': 'KR',
  'south koreans': 'KR',
  seoul: 'KR',
  korsel: 'KR',
  'korea selatan': 'KR',
  한국: 'KR',
  chinese: 'CN',
  tiongkok: 'CN',
  cina: 'CN',
  beijing: 'CN',
  japanese: 'JP',
  jepang: 'JP',
  french: 'FR',
  prancis: 'FR',
  perancis: 'FR',
  german: 'DE',
  jerman: 'DE',
  dutch: 'NL',
  belanda: 'NL',
  spanish: 'ES',
  spanyol: 'ES',
  italian: 'IT',
  italia: 'IT',
  turkish: 'TR',
  turki: 'TR',
  indonesian: 'ID',
  malaysian: 'MY',
  filipina: 'PH',
  singapura: 'SG',
  indian: 'IN',
  saudi: 'SA',
  'arab saudi': 'SA',
  iranian: 'IR',
  israeli: 'IL',
  palestina: 'PS',
  palestinian: 'PS',
  mesir: 'EG',
  suriah: 'SY',
  lebanese: 'LB',
}

let known: ReadonlyMap<string, string> | undefined

/** Folded names of states → their code, in every language of `named`. Built once, from the tables every JavaScript has. */
export function regionNames(): ReadonlyMap<string, string> {
  if (known) return known
  const names = new Map<string, string>()
  for (const language of named) {
    const display = new Intl.DisplayNames([language], { type: 'region' })
    for (const code of regions) {
      const name = display.of(code)
      if (name) names.set(fold(name.replace(/\s*\(.*\)/, '')), code)
    }
  }
  for (const [name, code] of Object.entries(alsoCalled)) names.set(name, code)
  known = names
  return names
}
