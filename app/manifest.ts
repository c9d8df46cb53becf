import type { MetadataRoute } from 'next'

/**
 * What a phone or browser asks before it puts Sanad among its apps. Once it is there, the share menu sends pages to
 * where articles are brought in. A page that is sent is only filled in: anybody can make such a link.
 */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Sanad',
    short_name: 'Sanad',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f5f1',
    theme_color: '#0b57a4',
    icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
    share_target: {
      action: '/articles/new',
      method: 'get',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
}
