/** The tongues Sanad itself speaks. An article may be in any language; this is only the interface and the report. */
export const interfaceLanguages = ['en', 'id'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage =>
  (interfaceLanguages as readonly string[]).includes(tag)

/** Languages offered first when a text or an excerpt is entered; any BCP 47 tag is accepted. */
export const commonLanguages = [
  'id',
  'en',
  'ms',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'ja',
  'ko',
  'nl',
  'pt',
  'ru',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
] as const
