import { answerAsWorker } from '@/components/data/worker-answers'
import { driftOfPair, type PairDrift } from '@/lib/review/drift-of-pair'
import type { ExcerptPair } from '@/lib/review/excerpt-pairs'

answerAsWorker<readonly ExcerptPair[], PairDrift[]>((pairs) => pairs.map(driftOfPair))
