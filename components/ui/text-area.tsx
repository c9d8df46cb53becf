'use client'

import { type ComponentProps, type CSSProperties, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names'
import { control } from './field'
import styles from './text-area.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'ref'> {
  /** Grows with what is typed instead of scrolling. */
  autoGrow?: boolean
}

export function TextArea({ autoGrow = false, className, dir = 'auto', rows = 3, ...rest }: TextAreaProps) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const { value } = rest

  // Firefox has no `field-sizing: content` yet; there the height follows by hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever the text changes
  useLayoutEffect(() => {
    const box = ref.current
    if (!autoGrow || !box || CSS.supports('field-sizing', 'content')) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight + 2}px`
  }, [autoGrow, value])

  return (
    <textarea
      {...rest}
      ref={ref}
      rows={rows}
      style={{ '--rows': rows } as CSSProperties}
      dir={dir}
      className={classNames(control, styles.area, autoGrow && styles.grows, className)}
    />
  )
}
