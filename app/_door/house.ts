import path from 'node:path'
import { bucketIn } from '@/db/snapshot-bucket'
import { openStore, type Store } from '@/db/store'
import { type Accounts, openAccounts } from './accounts'

/** The store and the accounts of this process. */
export interface House {
  store: Store
  accounts: Accounts
}

/** Next bundles a module once per entry point; the house must still be one, so it hangs on the process. */
const held = globalThis as typeof globalThis & { sanadHouse?: House }

export function house(): House {
  held.sanadHouse ??= open()
  return held.sanadHouse
}

export const dataFolder = () => path.resolve(/*turbopackIgnore: true*/ process.env.SANAD_DATA ?? 'data')

function open(): House {
  const store = openStore({
    databaseUrl: process.env.DATABASE_URL,
    dataFolder: dataFolder(),
    bucket: bucketIn(process.env),
  })
  return { store, accounts: openAccounts(store, dataFolder()) }
}
