/** How large: claims stand twenty to an article, and each claim's chain is as long as `hops`. */
export interface Size {
  claims: number
  hops: number
}

/** The id the nth row of its kind has in a large base. */
export const nth = <Prefix extends string>(prefix: Prefix, n: number): `${Prefix}_${string}` =>
  `${prefix}_${String(n).padStart(26, '0')}`

const id = (prefix: string, n: string) => `printf('${prefix}_%026d', ${n})`
const at = `'2026-11-24T09:00:00.000Z'`

/** `INSERT … SELECT` of as many rows as asked, numbered `n` from 1. */
const many = (rows: number, table: string, columns: Record<string, string>) => `
  WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < ${rows})
  INSERT INTO ${table} (${Object.keys(columns).join(', ')}) SELECT ${Object.values(columns).join(', ')} FROM row;`

/**
 * A base as a newsroom has it after years, written by SQL alone because what is measured or explained is reading.
 * Every tenth source has an owner; every second claim is concluded, every fourth signed off.
 */
export function fillLargeBase(connection: { exec(sql: string): unknown }, { claims, hops }: Size) {
  const articles = claims / 20
  const sources = Math.max(100, claims / 5)
  const claimOf = `(n - 1) / ${hops} + 1`
  const fill = [
    many(50, 'people', {
      id: id('per', 'n'),
      name: `'Person ' || n`,
      role: `'reviewer'`,
      active: '1',
      created_at: at,
      version: '1',
    }),
    many(sources, 'sources', {
      id: id('src', 'n'),
      name: `'Source ' || n`,
      kind: `'outlet'`,
      aliases: `json_array('S' || n)`,
      owner_id: `CASE WHEN n % 10 = 0 THEN ${id('src', 'n / 2 + 1')} END`,
      withheld: '0',
      created_at: at,
      changed_at: at,
      version: '1',
    }),
    many(sources, 'source_names', { source_id: id('src', 'n'), folded: `'source ' || n`, depth: '0' }),
    many(articles, 'articles', {
      id: id('art', 'n'),
      headline: `'Headline ' || n`,
      source_id: id('src', `n % ${sources} + 1`),
      language: `'id'`,
      is_example: '0',
      created_at: at,
      created_by: id('per', 'n % 50 + 1'),
      version: '1',
    }),
    many(articles, 'article_words', { word: `'headline'`, article_id: id('art', 'n') }),
    many(articles, 'article_words', { word: `'' || n`, article_id: id('art', 'n') }),
    many(articles, 'revisions', {
      id: id('rev', 'n'),
      article_id: id('art', 'n'),
      number: '1',
      text: `'Harga beras naik 12 persen bulan ini. ' || n`,
      sha256: `printf('%064d', n)`,
      blocks: `'[{"kind":"paragraph","start":0,"end":36}]'`,
      created_at: at,
    }),
    many(claims, 'claims', {
      id: id('clm', 'n'),
      article_id: id('art', '(n - 1) / 20 + 1'),
      position: 'n * 1.0',
      text: `'Harga beras naik ' || n || ' persen.'`,
      author_id: id('per', 'n % 50 + 1'),
      created_at: at,
      stage: `CASE n % 4 WHEN 0 THEN 'approved' WHEN 1 THEN 'open' WHEN 2 THEN 'concluded' ELSE 'in_review' END`,
      holder_id: `CASE WHEN n % 4 = 3 THEN ${id('per', 'n % 50 + 1')} END`,
      owes_correction: '0',
      version: '1',
    }),
    ...['harga', 'beras', 'naik'].map((word) =>
      many(claims, 'claim_words', { word: `'${word}'`, claim_id: id('clm', 'n') }),
    ),
    many(claims, 'anchors', {
      id: id('anc', 'n'),
      claim_id: id('clm', 'n'),
      revision_id: id('rev', '(n - 1) / 20 + 1'),
      quote: `'Harga beras naik 12 persen'`,
      prefix: `''`,
      suffix: `' bulan ini.'`,
      start_at: '0',
      end_at: '26',
      placement: `'exact'`,
      score: '1',
    }),
    many(claims * hops, 'appearances', {
      id: id('apr', 'n'),
      claim_id: id('clm', claimOf),
      source_id: id('src', `n * 37 % ${sources} + 1`),
      is_article: `(n - 1) % ${hops} = 0`,
      excerpt: `'Beras naik, kata sumber ' || n`,
      basis: `'document'`,
      access: `'trusted'`,
      read_by: id('per', 'n % 50 + 1'),
      created_at: at,
      changed_at: at,
      version: '1',
    }),
    many(claims * hops, 'citations', {
      id: id('cit', 'n'),
      claim_id: id('clm', claimOf),
      citing_id: id('apr', 'n'),
      cited_id: id('apr', `CASE WHEN n % ${hops} = 0 THEN n ELSE n + 1 END`),
      relation: `'quotes'`,
      created_at: at,
      changed_at: at,
      version: '1',
    }),
    many(claims / 2, 'evidence', {
      id: id('evd', 'n'),
      claim_id: id('clm', 'n * 2'),
      title: `'Statistics ' || n`,
      stance: `'supports'`,
      added_by: id('per', 'n % 50 + 1'),
      created_at: at,
      version: '1',
    }),
    many(claims / 2, 'verdicts', {
      id: id('ver', 'n'),
      claim_id: id('clm', 'n * 2'),
      kind: `'conclusion'`,
      rating: `'true'`,
      attribution: `'unsourced'`,
      confidence: `'high'`,
      rationale: `'The statistics office says so.'`,
      by_id: id('per', 'n % 50 + 1'),
      at,
    }),
    many(claims / 4, 'sign_offs', {
      id: id('sgn', 'n'),
      claim_id: id('clm', 'n * 4'),
      verdict_id: id('ver', 'n * 2'),
      by_id: id('per', '(n + 1) % 50 + 1'),
      at,
    }),
    many(claims / 4, 'dismissals', {
      id: id('dis', 'n'),
      claim_id: id('clm', 'n * 4'),
      code: `'untraced'`,
      points: `'[]'`,
      why: `'Known.'`,
      by_id: id('per', 'n % 50 + 1'),
      at,
    }),
    many(articles, 'reports', {
      id: id('rpt', 'n'),
      article_id: id('art', 'n'),
      number: `printf('VR-2025-%04d', n)`,
      edition: '1',
      language: `'id'`,
      issued_at: at,
      checkpoint: `'{"seq":0,"hash":""}'`,
    }),
    many(articles, 'report_files', {
      report_id: id('rpt', 'n'),
      format: `'html'`,
      sha256: `printf('%064d', n)`,
      bytes: '1000',
    }),
    many(claims, 'entries', {
      seq: 'n',
      id: id('ent', 'n'),
      at,
      actor_id: id('per', 'n % 50 + 1'),
      act: `'claim.marked'`,
      subject_kind: `'claim'`,
      subject_id: id('clm', 'n'),
      article_id: id('art', '(n - 1) / 20 + 1'),
      claim_id: id('clm', 'n'),
      digest: `printf('%064d', n)`,
      prev: `printf('%064d', n - 1)`,
      hash: `printf('%064d', n)`,
    }),
    `UPDATE head SET seq = ${claims}, hash = printf('%064d', ${claims});`,
  ]
  connection.exec('BEGIN')
  for (const statement of fill) connection.exec(statement)
  connection.exec('COMMIT')
}
