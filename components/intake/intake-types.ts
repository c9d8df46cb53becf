import type { Answer, Body } from '@/components/data/api-client'

export type ArticleDraftAnswer = Answer<'draftArticle'>
export type BringIn = Body<'bringInArticle'>
