/** How a verb form may be used: "base" also stands for languages whose verbs do not inflect. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle'

const doubles = /[^aeiou][aeiou][bdgklmnprt]$/
const stressedEnd =
  /(?:admit|submit|commit|refer|concur|regret|rebut|permit|recur|prefer|deter|defer|incur|compel|propel)$/

/** The forms of an English verb given as "say:said" or "write:wrote:written" (irregular past, past participle). */
export function englishForms(spec: string): [form: string, use: VerbForm][] {
  const [lemma = '', past, pastParticiple] = spec.split(':')
  const isDoubled = doubles.test(lemma) && (lemma.length <= 4 || stressedEnd.test(lemma))
  const stem = isDoubled ? lemma + lemma.slice(-1) : lemma
  const endsInY = /[^aeiou]y$/.test(lemma)
  const silent = lemma.slice(0, -1)
  const present = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : endsInY ? `${silent}ies` : `${lemma}s`
  const regular = lemma.endsWith('e') ? `${lemma}d` : endsInY ? `${silent}ied` : `${stem}ed`
  const gerund = /[^e]e$/.test(lemma) ? `${silent}ing` : `${stem}ing`
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [present, 'present'],
    [past ?? regular, 'past'],
    [gerund, 'participle'],
  ]
  if (pastParticiple) forms.push([pastParticiple, 'past'])
  return forms
}
