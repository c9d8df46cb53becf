'use client'

import { type ReactNode, useRef } from 'react'
import { Button, type ButtonProps } from './button'

interface FileButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'icon' | 'busy' | 'disabled'> {
  children: ReactNode
  /** What the file is for, in words of its own where the button's are not enough. */
  label: string
  accept?: string
  onFile: (file: File) => void
}

/** Chooses a file. The browser's own chooser speaks the browser's language, so it stays hidden behind a button of ours. */
export function FileButton({ children, label, accept, onFile, ...button }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => picker.current?.click()}>
        {children}
      </Button>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
