import { parseArgs } from 'node:util'
import { CopiesAway } from '@/db/copies-away'
import { layFirstStone } from '@/db/open-for-work'
import { sayRefusal } from '@/lib/i18n/say'
import { isInterfaceLanguage } from '@/lib/model/languages'
import { house } from '../_door/house'
import type { Verb } from './verb'
import { verbs } from './verbs'

/**
 * The command line. Exit 0: done. 1: refused, the sentence on stderr. 2: misused, the usage on stderr.
 * With `--json`, stdout is one JSON value and nothing else.
 */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) return misused(name ? `There is no verb “${name}”.` : '', listing())
  const parsed = parse(verb, rest)
  if (typeof parsed === 'string') return misused(parsed, `sanad ${verb.usage}`)
  const { positionals: words, values: options } = parsed
  if (words.length < verb.words[0] || words.length > verb.words[1]) return misused('', `sanad ${verb.usage}`)

  const spoken = String(process.env.LANG ?? '').slice(0, 2)
  const asked = typeof options.in === 'string' ? options.in : spoken
  const language = isInterfaceLanguage(asked) ? asked : 'en'
  const here = process.env.SANAD_CWD ?? process.cwd()
  const outcome = await verb
    .run({ words, options, language, here, house: openHouse })
    .catch((fault) => (fault instanceof CopiesAway ? fault.refusal : Promise.reject(fault)))
  if (!outcome.ok) {
    console.error(sayRefusal(language, outcome))
    return 1
  }
  const { json, lines, unwell } = outcome.value
  await write(options.json ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''))
  return unwell ? 1 : 0
}

function parse(verb: Verb, args: string[]) {
  try {
    const options = { json: { type: 'boolean' }, in: { type: 'string' }, ...verb.options } as const
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (fault) {
    return (fault as Error).message
  }
}

async function openHouse() {
  const opened = house()
  await opened.store.migrate()
  await layFirstStone(opened.store)
  return opened
}

/** A pipe takes what it takes: the process must not end before it has taken all. */
const write = (text: string) => new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))

function misused(why: string, usage: string): number {
  console.error([why, usage].filter(Boolean).join('\n'))
  return 2
}

const listing = () =>
  [
    'sanad <verb>',
    '',
    ...Object.values(verbs).map(({ usage, says }) => `  ${usage.padEnd(64)} ${says}`),
  ].join('\n')

process.chdir(process.env.SANAD_ROOT ?? process.cwd())
process.exit(await main(process.argv.slice(2)))
