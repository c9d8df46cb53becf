import type { Appearance } from '@/lib/model/appearance'
import type { CaptureRow } from '@/lib/model/capture'
import type { Evidence } from '@/lib/model/evidence'
import type { ClaimOnDesk, Desk } from './desk'
import type { KeptCopy } from './report-model'

/** How the kept copy of an Appearance or a piece of Evidence is told. */
export function keptCopy(
  { beside, say, day }: Desk,
  { wordChecks = [] }: ClaimOnDesk,
  { id, captureId }: Pick<Appearance | Evidence, 'id' | 'captureId'>,
): KeptCopy | null {
  const capture = captureId && beside.captures?.find((each) => each.id === captureId)
  if (!capture) return null
  const found = wordChecks.find(({ subjectId }) => subjectId === id)?.found
  return {
    sentence: say('report.page.kept', { when: day(capture.fetchedAt.slice(0, 10)) }),
    sha256: capture.sha256,
    file: copyName(capture),
    checked: found ? say(`report.page.checked.${found}`) : null,
  }
}

const endings: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** A copy is called by its hash: that says what it is and gives nobody away, which the name of a file may do. */
const copyName = ({ sha256, mediaType }: Pick<CaptureRow, 'sha256' | 'mediaType'>): string =>
  `${sha256}.${endings[mediaType.split(';')[0]!.trim().toLowerCase()] ?? 'bin'}`
