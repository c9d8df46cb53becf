import { alikeAnswers } from './answer-alike'
import { articleAnswers } from './answer-articles'
import { baseAnswers } from './answer-base'
import { captureAnswers } from './answer-captures'
import { chainAnswers } from './answer-chains'
import { claimAnswers } from './answer-claims'
import { fetchingAnswers } from './answer-fetching'
import { issuingAnswers } from './answer-issuing'
import { keyAnswers } from './answer-keys'
import { logAnswers } from './answer-log'
import { peopleAnswers } from './answer-people'
import { placementAnswers } from './answer-placement'
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
  ...keyAnswers,
  ...fetchingAnswers,
  ...articleAnswers,
  ...claimAnswers,
  ...queueAnswers,
  ...placementAnswers,
  ...chainAnswers,
  ...sourceAnswers,
  ...captureAnswers,
  ...registryAnswers,
  ...alikeAnswers,
  ...rippleAnswers,
  ...baseAnswers,
  ...witnessAnswers,
  ...reportAnswers,
  ...logAnswers,
  ...teamAnswers,
  ...issuingAnswers,
}
