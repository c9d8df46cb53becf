import { BringInArticle } from '@/components/intake/bring-in'

export default function NewArticlePage() {
  return <BringInArticle />
}
