import path from 'node:path'
import { sourceExactly } from '@/db/read/find-sources'
import { bringInClaims, type ClaimsTarget, placeDrafts } from '@/db/write/bring-in-claims'
import { voice } from '@/lib/i18n/say'
import { type ClaimField, type ClaimMapping, claimFields } from '@/lib/import/claim-columns'
import { type ClaimDraft, type Remark, remarkCodes } from '@/lib/import/claim-draft'
import { commonLanguage, commonReviewer } from '@/lib/import/list-of-claims'
import { type ClaimFile, openClaims, readClaims } from '@/lib/import/read-claims'
import type { ArticleId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { detectLanguage } from '@/lib/text/language'
import { byTheHouse } from '../../_door/by-the-house'
import type { House } from '../../_door/house'
import type { Said } from '../verb'

export type GivenOptions = Record<string, string | boolean | string[] | undefined>

/** Brings a list of claims in, into the article named by `--into` or as a list of its own. */
export async function importClaims(
  { store }: House,
  name: string,
  text: string,
  options: GivenOptions,
  language: InterfaceLanguage,
): Promise<Outcome<Said>> {
  const file = openClaims(text)
  if (!file.ok) return file
  const mapping = mappingGiven(file.value, options.columns)
  if (!mapping.ok) return mapping
  const read = readClaims(file.value, mapping.value)
  if (!read.ok) return read
  const { drafts } = read.value
  const target: ClaimsTarget =
    typeof options.into === 'string'
      ? { articleId: options.into as ArticleId }
      : { list: await listFor(store, path.basename(name), drafts, options) }
  const ask = { target, drafts, language, file: path.basename(name) }
  if (options['dry-run']) {
    const planned = await placeDrafts(store, ask)
    if (!planned.ok) return planned
    const remarks = [...read.value.remarks, ...planned.value.remarks]
    return done(told(null, planned.value.placed.length, remarks, file.value.kind, language))
  }
  if (drafts.length === 0) return refuse('claims.nothing_to_bring_in')
  const brought = await bringInClaims(store, byTheHouse('claim.mark'), ask)
  if (!brought.ok) return brought
  const { articleId, claims, remarks } = brought.value
  return done(told(articleId, claims, [...read.value.remarks, ...remarks], file.value.kind, language))
}

/** `--columns claim=2,source=Speaker`: by number from 1, or by heading. What is not named stays as proposed. */
function mappingGiven(file: ClaimFile, given: GivenOptions[string]): Outcome<ClaimMapping | undefined> {
  if (typeof given !== 'string' || file.kind !== 'sheet') return done(undefined)
  const mapping: ClaimMapping = { ...file.mapping }
  for (const pair of given.split(',')) {
    const [field = '', column = ''] = pair.split('=').map((part) => part.trim())
    const index = /^\d+$/.test(column) ? Number(column) - 1 : file.header.indexOf(column)
    if (!claimFields.includes(field as ClaimField) || index < 0 || index >= file.header.length)
      return refuse('ask.malformed', { what: `--columns ${pair}` })
    mapping[field as ClaimField] = index
  }
  return done(mapping)
}

async function listFor(
  store: House['store'],
  name: string,
  drafts: readonly ClaimDraft[],
  options: GivenOptions,
): Promise<Extract<ClaimsTarget, { list: unknown }>['list']> {
  const outlet = typeof options.outlet === 'string' ? options.outlet : commonReviewer(drafts)
  const known = outlet ? await sourceExactly(store, outlet) : undefined
  return {
    headline: typeof options.headline === 'string' ? options.headline : name,
    outlet: known
      ? { id: known.id }
      : { new: outlet ? { name: outlet, kind: 'outlet' } : { name, kind: 'unknown' } },
    language:
      (typeof options.lang === 'string' ? options.lang : commonLanguage(drafts)) ??
      detectLanguage(drafts.map(({ text }) => text).join('\n')).language,
  }
}

function told(
  articleId: ArticleId | null,
  claims: number,
  remarks: Remark[],
  kind: ClaimFile['kind'],
  language: InterfaceLanguage,
): Said {
  const say = voice(language)
  const sorted = remarks.toSorted((a, b) => a.at - b.at)
  return {
    json: {
      ...(articleId && { id: articleId }),
      claims,
      refused: sorted.filter(({ code }) => remarkCodes[code] === 'refused'),
      changed: sorted.filter(({ code }) => remarkCodes[code] === 'changed'),
    },
    lines: [
      ...(articleId
        ? [`${articleId}  ${say('imports.kept', { count: claims })}`]
        : [say('imports.ready', { count: claims })]),
      ...sorted.map(
        (remark) => `${say('imports.row', { kind, at: remark.at })}: ${sentenceOf(remark, language)}`,
      ),
    ],
  }
}

/** Fields of a sheet have a word; those of somebody's markup are called as they stand there. */
function sentenceOf({ code, field, facts }: Remark, language: InterfaceLanguage): string {
  const say = voice(language)
  const named = claimFields.includes(field as ClaimField) ? say(`imports.field.${field}`) : field
  return say(`imports.remark.${code}`, { ...facts, field: named })
}
