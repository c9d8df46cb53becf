import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { control } from './field'

/** One line of text. Other people's words may run either way, so the direction follows the text. */
export function TextInput({ className, type = 'text', dir = 'auto', ...rest }: ComponentProps<'input'>) {
  return <input {...rest} type={type} dir={dir} className={classNames(control, className)} />
}
