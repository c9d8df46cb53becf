import { shorten } from '@/lib/text/shorten'

const most = 60

/** Somebody else's words among small facts: a long headline says which it is, and leaves room for the rest. */
export const ShortWords = ({ lang, children }: { lang?: string; children: string }) => (
  <bdi lang={lang} title={children.length > most ? children : undefined}>
    {shorten(children, most)}
  </bdi>
)
