import { type Stage, unfinishedStages } from '@/lib/model/stage-names'

/** Past its day, and not done. `today` is the reader's own. */
export const isLate = ({ dueOn, stage }: { dueOn: string | null; stage: Stage }, today: string): boolean =>
  dueOn !== null && dueOn < today && unfinishedStages.includes(stage)
