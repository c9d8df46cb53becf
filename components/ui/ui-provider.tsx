'use client'

import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { ConfirmProvider } from './confirm'
import { ShortcutProvider } from './shortcuts'
import { ToastProvider } from './toast'

/** What the pieces of this room need around them. */
export const UiProvider = ({ children }: { children: ReactNode }) => (
  <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
    <ShortcutProvider>
      <ToastProvider>
        <ConfirmProvider>{children}</ConfirmProvider>
      </ToastProvider>
    </ShortcutProvider>
  </Tooltip.Provider>
)
