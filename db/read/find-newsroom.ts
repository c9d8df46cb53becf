import { eq } from 'drizzle-orm'
import type { Newsroom } from '@/lib/api/answers'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

const newsroomAtFirst: Newsroom = {
  name: '',
  fourEyes: true,
  blindSecond: false,
  language: 'en',
  workingLanguages: [],
  labels: {},
  colours: {},
  houseStyle: '',
  openVerification: true,
  version: 1,
}

/** How this newsroom works; before anybody has said so, how newsrooms ought to. */
export async function newsroom(store: Store, reader: Reader = store.read): Promise<Newsroom> {
  const { settings } = store.tables
  const [row] = await store.prepared
    .use(reader, 'newsroom', (name) =>
      reader.select().from(settings).where(eq(settings.name, 'newsroom')).prepare(name),
    )
    .execute()
  return row
    ? { ...newsroomAtFirst, ...(row.value as Partial<Newsroom>), version: row.version }
    : newsroomAtFirst
}
