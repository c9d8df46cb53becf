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
  // The press is a process of its own, which no bundler follows: its files, what it stands on, and the letters it sets.
  outputFileTracingIncludes: {
    '/**': [
      './db/migrations/**/*.sql',
      './lib/example/*',
      './app/_press/*.{mjs,typ}',
      './node_modules/{docx,hucre,fflate}/**/*.{mjs,cjs,js,json}',
      './node_modules/@myriaddreamin/**/*',
      './node_modules/@resvg/**/*',
      './node_modules/@expo-google-fonts/{noto-sans,noto-serif,noto-sans-mono,noto-sans-kr,noto-sans-sc,noto-sans-hebrew,amiri}/{400Regular,600SemiBold,700Bold}/*.ttf',
    ],
  },
  // Several servers may be developed side by side, each in a folder of its own.
  ...(process.env.NEXT_DIST && { distDir: process.env.NEXT_DIST }),
  // Only for an image: `next start` warns about it.
  ...(process.env.NEXT_OUTPUT && { output: process.env.NEXT_OUTPUT }),
  headers: async () => [
    {
      // Issued reports bring a stricter policy of their own.
      source: '/((?!api/|r/).*)',
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
