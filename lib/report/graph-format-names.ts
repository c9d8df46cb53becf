/** What the picture of an article's chains can be taken along as. Apart from the renderers, so that a menu loads none. */
export const graphFormatNames = ['svg', 'png', 'csv', 'graphml', 'gexf', 'dot', 'mermaid', 'json'] as const
export type GraphFormat = (typeof graphFormatNames)[number]
