/** A list that is read page by page: each page names where the next one begins, and nothing is ever counted. */
export const keyset = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next,
}
