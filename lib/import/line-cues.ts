import { fold } from '@/lib/text/fold'

/** Lines of the site around the article. A whole line each: "Iklan" is one, "Iklan rokok dilarang…" is news. */
const siteLines = [
  /^(?:baca|simak|lihat|tonton)\s+(?:juga|pula|selengkapnya|berita lain)/i,
  /^(?:also read|read also|read more|see also|don't miss|recommended)\b/i,
  /^(?:artikel|berita) (?:terkait|lainnya|pilihan)\b/i,
  /^(?:related|trending|terkait|terpopuler|most read)(?: (?:articles?|stories|news|topics?))?\s*:?$/i,
  /^(?:advertisement|advertorial|iklan|ads?|adv|sponsored(?: content)?|promoted)\W*$/i,
  /^(?:scroll|gulir|geser)\b.{0,30}\b(?:continue|content|untuk|membaca|down)\b/i,
  /^(?:lanjutkan|lanjut|continue) (?:membaca|reading)\b/i,
  /^(?:share(?: this.*)?|bagikan(?: .*)?|copy link|salin tautan|print|cetak)\W*$/i,
  /^(?:follow us|ikuti (?:kami|berita|artikel|saluran)|dapatkan (?:berita|update|informasi)|unduh aplikasi|download (?:our|the) app)\b/i,
  /^(?:subscribe|berlangganan|sign up|daftar) (?:to|for|sekarang|now|gratis|our)\b/i,
  /^(?:©|\(c\)\s*\d|copyright\b|hak cipta\b|all rights reserved)/i,
  /^(?:tags?|topik|topics?|kata kunci|keywords?|editor|penyunting|penerjemah)\s*:/i,
  /^(?:foto|photo|gambar|image|halaman|page)\s*\d+(?:\s*(?:dari|of|\/)\s*\d+)?$/i,
  /^\d+\s*(?:comments?|komentar|shares?|views?|kali dilihat)$/i,
]

/** Agencies and phrases that sign a photo. */
const signature =
  /\b(?:reuters|afp|ap photo|ap|antara(?: foto)?|epa(?:-efe)?|getty(?: images)?|dpa|xinhua|kcna|yonhap|tass|kyodo|shutterstock|istimewa|news agency|handout|courtesy|screenshot|tangkapan layar)\b/i
const photoLabel =
  /^[([]?\s*(?:foto|photo|gambar|ilustrasi|illustration|infografis|infographic|picture|image|keterangan foto|caption)\s*[:|/]/i
const photoInBrackets =
  /\((?:[^()]{0,80}\b)?(?:foto|photo|dok|doc|ist|ilustrasi|image|picture)\b[^()]{0,120}\)\.?$/i
const signatureInBrackets = /[^.!?"”\s]\s*\(([^()]{2,120})\)$/

const listMark = /^\s*(?:[-*•·‣▪◦]|\(?\d{1,2}[.)]|[a-z]\))\s+\S/
const quoted = /^(?:"[^"]+"|“[^“”]+”|«[^«»]+»|„[^„“”]+[“”])$/

export const endsSentence = (line: string) => /[.!?。！？…][\p{Pf}\p{Pe}"']*$/u.test(line.trimEnd())
const wordCount = (line: string) => line.split(/\s+/).filter(Boolean).length

export const isSiteLine = (line: string) =>
  line.length <= 200 && siteLines.some((cue) => cue.test(line.trim()))

/** "Korean Central News Agency via dpa", "Foto: Antara", "Kim and Putin in 2019 (KCNA via Reuters)". */
export function isCaption(line: string): boolean {
  const text = line.trim()
  if (text.length > 400) return false
  if (photoLabel.test(text) || photoInBrackets.test(text)) return true
  // A body paragraph ends in a full stop before the wire's name; a caption does not.
  const inBrackets = signatureInBrackets.exec(text)?.[1]
  if (inBrackets && signature.test(inBrackets)) return true
  return wordCount(text) <= 8 && !endsSentence(text) && /\bvia\b|[/©]/.test(text) && signature.test(text)
}

export const isListItem = (line: string) => listMark.test(line)
export const isQuote = (line: string) => /^\s*>\s?\S/.test(line) || quoted.test(line.trim())

/** A word or two over the headline: "News", "Politik", "Cek Fakta". */
export const couldBeKicker = (line: string) =>
  line.length <= 40 && wordCount(line) <= 4 && /^\p{L}/u.test(line) && !/[.:;,!?]/.test(line)

export const couldBeHeadline = (line: string) => {
  const text = line.trim()
  return text.length <= 250 && wordCount(text) >= 2 && !/[.;:,][\p{Pf}"']*$/u.test(text) && !isListItem(text)
}

/**
 * Is this the headline once more, as pages print it over a photo: the same words, or with up to three more ("- Foto
 * 1", "| Kompas")? Headlines of one or two words repeat by chance and are not asked.
 */
export function repeatsHeadline(line: string, headline: string): boolean {
  const wanted = fold(headline)
  if (wordCount(wanted) < 3 || line.length > headline.length + 60) return false
  const found = fold(line)
  if (found === wanted) return true
  return found.startsWith(`${wanted} `) && wordCount(found.slice(wanted.length)) <= 3
}
