import type { Sheet } from '@/lib/report/as-sheets'
import type { Paper } from '@/lib/report/paper'

/** What each setter is handed: plain values, whole, so that its process needs nothing else. */
export interface PressJob {
  pdf: { paper: Paper }
  docx: { paper: Paper }
  xlsx: { title: string; author: string; at: string; sheets: Sheet[] }
  png: { svg: string; width: number; height: number }
}
export type PressKind = keyof PressJob
