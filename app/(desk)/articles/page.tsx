import { ArticleList } from '@/components/desk/article-list'

export default function ArticlesPage() {
  return <ArticleList />
}
