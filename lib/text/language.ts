/**
 * Which language a text is in, as far as its commonest words and its script tell. Sanad has cues for Indonesian and
 * English; for others it says only what the script gives away, and a person sets the rest.
 */
export interface Guess {
  /** BCP 47 tag; `und` when there is nothing to go by. */
  language: string
  /** False asks the person to look. */
  sure: boolean
}

const words = (list: string) => new Set(list.split(' '))

/**
 * Function words: they make up a third to a half of any prose and hardly travel between languages. Malay shares most
 * of Indonesian's, so the few that part them are listed under `ms`. The other tongues are here only so as not to
 * be taken for English.
 */
const commonWords: Record<string, Set<string>> = {
  id: words(
    'yang dan di dari untuk dengan pada ini itu tidak akan telah dalam juga oleh sebagai kepada adalah bahwa karena mereka dia ia ada tersebut kata bisa saat sudah atau lebih hingga seperti menjadi para namun sebuah secara saya kami kita belum masih sejak antara setelah menurut ujar tahun orang negara',
  ),
  ms: words(
    'kerana iaitu ialah daripada bahawa sahaja polis seramai berikutan ringgit kerajaan beliau boleh semalam',
  ),
  en: words(
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will more no if out so said what its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well down should because each just those people how too state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
  ),
  nl: words('de het een en van dat niet is voor met die aan er zijn ook maar werd bij naar heeft wordt'),
  de: words('der die und das ist nicht den von mit dem sich auf eine ein des im auch wird sind zu für'),
  fr: words('le la les des et est une dans pour pas qui que sur du au avec par plus sont il elle'),
  es: words('el la los las de que en un una por con para del se es no su al como más lo'),
  pt: words('o os as de que em um uma por com para do da se não na no mais como ao dos'),
}

/** Scripts that name a language or nearly do; the first one that holds half of the letters wins. */
const scripts: { script: RegExp; language: string; sure: boolean }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', sure: true },
  { script: /\p{Script=Hangul}/gu, language: 'ko', sure: true },
  { script: /\p{Script=Han}/gu, language: 'zh', sure: true },
  { script: /\p{Script=Thai}/gu, language: 'th', sure: true },
  { script: /\p{Script=Hebrew}/gu, language: 'he', sure: true },
  { script: /\p{Script=Greek}/gu, language: 'el', sure: true },
  { script: /\p{Script=Arabic}/gu, language: 'ar', sure: false },
  { script: /\p{Script=Cyrillic}/gu, language: 'ru', sure: false },
  { script: /\p{Script=Devanagari}/gu, language: 'hi', sure: false },
]

/** A page's worth is enough, and keeps the cost the same for a book. */
const enough = 20_000

export function detectLanguage(text: string): Guess {
  const sample = text.slice(0, enough)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { language: 'und', sure: false }

  for (const { script, language, sure } of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters
    // Japanese prose is mostly Han; a tenth of kana is proof.
    if (share >= (language === 'ja' ? 0.1 : 0.5)) return { language, sure }
  }

  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const share = (language: string) =>
    tokens.filter((t) => commonWords[language]?.has(t)).length / tokens.length
  const ranked = Object.keys(commonWords)
    .filter((language) => language !== 'ms')
    .map((language) => ({ language, share: share(language) }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = ranked
  if (!best || !next || best.share < 0.08) return { language: 'und', sure: false }

  const sure = tokens.length >= 12 && best.share >= 0.15 && best.share >= 2 * next.share
  if (best.language === 'id' && share('ms') > share('id') / 4) return { language: 'ms', sure: false }
  return { language: best.language, sure }
}
