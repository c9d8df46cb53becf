import { dice, newsLike, withTypos } from '@/lib/anchor/edited'
import { Witness } from './check-words'

const chance = dice(11)
/** Ten pages of about 100 kB, and a hundred excerpts of each: a third as they stand, the rest with words changed. */
const pages = Array.from({ length: 10 }, () => newsLike(chance, 700).slice(0, 100_000))
const excerpts = pages.map((page) =>
  Array.from({ length: 100 }, (_, i) => {
    const from = Math.floor(chance() * (page.length - 400))
    const words = page.slice(from, from + 80 + Math.floor(chance() * 240))
    return i % 3 === 0 ? words : withTypos(words, 0.08, chance).text
  }),
)

/** "The quote is not in the source", for a whole archive: each excerpt on its page. */
export async function races() {
  return {
    races: [
      {
        name: '1,000 excerpts, each against a page of 100 kB',
        unit: 's',
        atMost: 10,
        rounds: 3,
        measure: async () => {
          const before = process.cpuUsage()
          for (const [i, page] of pages.entries()) {
            const witness = new Witness(page)
            for (const excerpt of excerpts[i]!) witness.check(excerpt)
          }
          const { user, system } = process.cpuUsage(before)
          return (user + system) / 1_000_000
        },
      },
    ],
  }
}
