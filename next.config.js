/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Types are checked by `npm run check` and `npm test`; whoever only starts the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Native or large; loaded by Node itself. Migrations and the example are read from disk at start.
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@electric-sql/pglite',
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
    'linkedom',
    'unpdf',
    'warcio',
    'undici',
    'nodemailer',
  ],
  outputFileTracingIncludes: { '/**': ['./db/migrations/**/*.sql', './db/seed/*'] },
  // Several servers may be developed side by side, each in a folder of its own.
  ...(process.env.NEXT_DIST && { distDir: process.env.NEXT_DIST }),
  // Only for an image: `next start` warns about it.
  ...(process.env.NEXT_OUTPUT && { output: process.env.NEXT_OUTPUT }),
  headers: async () => [
    {
      source: '/((?!api/).*)',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'x-frame-options', value: 'SAMEORIGIN' },
        {
          key: 'content-security-policy',
          value: `default-src 'self'; script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'`,
        },
      ],
    },
  ],
}
