import { parentPort } from 'node:worker_threads'
import { BaseClerk } from '@/lib/chain/foundation-questions'
import { Foundations } from '@/lib/chain/foundations'
import type { BaseOrder, BaseWord } from './base-orders'

/** The thread's end of `base-desk`: it holds the base, takes in what changed, and answers. */
let clerk = new BaseClerk(new Foundations())
/** What is being read from the start. The first time nothing stood before, so it is answered from at once. */
let reading: Foundations | null = null
let stood = false

function take(order: Exclude<BaseOrder, { told: 'question' }>) {
  const base = reading ?? clerk.base
  switch (order.told) {
    case 'begin':
      reading = new Foundations()
      if (!stood) clerk = new BaseClerk(reading)
      break
    case 'finish':
      if (reading && clerk.base !== reading) clerk = new BaseClerk(reading)
      reading = null
      stood = true
      break
    case 'parties':
      // Whose house each is in is worked out once, when all are there.
      if (reading) base.knowMore(order.rows)
      else base.know(order.rows)
      break
    case 'judgements':
      if (reading) base.know([])
      base.judge(order.rows)
      break
    case 'claims': {
      for (const articleId of order.articles)
        for (const [id, { article }] of base.footings) if (article.id === articleId) base.drop(id)
      for (const id of order.gone) base.drop(id)
      for (const { claim, article } of order.rows) base.put(claim, article)
    }
  }
}

const say = (word: BaseWord) => parentPort?.postMessage(word)

parentPort?.on('message', (order: BaseOrder) => {
  if (order.told !== 'question') return take(order)
  const { id, question } = order
  try {
    say({ id, value: clerk.answer(question), loaded: clerk.base.footings.size })
  } catch (fault) {
    say({ id, fault: String(fault) })
  }
})
say({ ready: true })
