import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { draft, exampleArticle } from './example-article'
import { formatNames, formats } from './formats'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

test('look', () => {
  for (const language of ['en', 'id'] as const)
    for (const name of formatNames) {
      writeFileSync(
        `/tmp/rep-example-${language}.${formats[name].ending}`,
        formats[name].render(reportOf(exampleArticle(), { ...draft, language })),
      )
      writeFileSync(
        `/tmp/rep-worked-${language}.${formats[name].ending}`,
        formats[name].render(
          reportOf(workedArticle(), {
            ...issue,
            language,
            address: 'https://redaksi.example/reports/vr-2026-0147',
          }),
        ),
      )
    }
})
