import { type DragEvent, useState } from 'react'

/** A sheet that takes a file dropped anywhere on it. Other things that are dragged over it are left to the browser. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false)
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type !== 'dragleave')
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (!file) return
    event.preventDefault()
    onFile(file)
  }
  return {
    'data-over': over || undefined,
    onDragEnter: onDrag,
    onDragOver: onDrag,
    onDragLeave: onDrag,
    onDrop,
  }
}
