import { Skeleton } from './skeleton'

/**
 * What stands in the place of a part that is still fetched. Given as `loading` to every `dynamic` part: without it the
 * part has no boundary of its own, and the whole page gives way to its skeleton while the part comes.
 */
export const Coming = () => <Skeleton lines={3} height={22} />
