import type { BlockKind } from '@/lib/model/block-kinds'

const set = (names: string) => new Set(names.split(' '))

/** Never part of an article's words: code, controls, the site's own furniture, things that are not text. */
export const droppedElements = set(
  'script style noscript template nav footer aside button label select textarea input iframe object embed svg math canvas video audio map dialog menu head datalist applet frameset noframes noembed',
)

/** They have no end tag, so nothing can be inside them. */
export const voidElements = set(
  'area base basefont bgsound br col command embed frame hr img input link meta param source track wbr',
)

/** Everything else runs on within its line; these begin a new one. */
export const lineElements = set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
)

/** What a line inside such an element is. The innermost wins; any other line is named by its words. */
export const elementKinds: Record<string, BlockKind> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list_item',
  blockquote: 'quote',
  figcaption: 'caption',
}

/** An end tag may be left out before these: `<p>one<p>two`, `<li>one<li>two` (HTML standard, optional tags). */
export const closedBy: Record<string, Set<string>> = {
  p: set(
    'address article aside blockquote center details dialog dd dt dl div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section table ul',
  ),
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  tr: set('tr tbody tfoot thead'),
  td: set('td th tr tbody tfoot thead'),
  th: set('td th tr tbody tfoot thead'),
  h1: set('h1 h2 h3 h4 h5 h6'),
  h2: set('h1 h2 h3 h4 h5 h6'),
  h3: set('h1 h2 h3 h4 h5 h6'),
}

/** Roles of ARIA that say the same as the dropped elements. */
export const droppedRoles = set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar',
)

/** Class and id words of boxes that sites set among the paragraphs. Their lines are kept, as boilerplate. */
export const furnitureWords =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ation)?|share|sharing|social|newsletter|promo|advert(?:isement)?|ads?|sponsor(?:ed)?|breadcrumbs?|tags?|baca-?juga|readalso|read-?more|terkait|comments?|komentar|cookie|paywall|subscribe)(?:$|[\s_-])/i

/** What may stand in a head. Anything else means that the head is over, said or not. */
export const headElements = set('title meta link base script style noscript template')

/** End tags that may reach out of a table cell. */
export const tableElements = set('td th tr tbody thead tfoot table')
