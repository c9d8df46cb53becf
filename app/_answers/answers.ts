import { articleAnswers } from './answer-articles'
import { captureAnswers } from './answer-captures'
import { chainAnswers } from './answer-chains'
import { claimAnswers } from './answer-claims'
import { issuingAnswers } from './answer-issuing'
import { logAnswers } from './answer-log'
import { peopleAnswers } from './answer-people'
import { queueAnswers } from './answer-queues'
import { registryAnswers } from './answer-registry'
import { reportAnswers } from './answer-reports'
import { rippleAnswers } from './answer-ripple'
import { sourceAnswers } from './answer-sources'
import { teamAnswers } from './answer-team'
import { witnessAnswers } from './answer-witness'
import type { Answers } from './ask'

/** How every question of the contract is answered. */
export const answers: Answers = {
  ...peopleAnswers,
  ...articleAnswers,
  ...claimAnswers,
  ...queueAnswers,
  ...chainAnswers,
  ...sourceAnswers,
  ...captureAnswers,
  ...registryAnswers,
  ...rippleAnswers,
  ...witnessAnswers,
  ...reportAnswers,
  ...logAnswers,
  ...teamAnswers,
  ...issuingAnswers,
}
