// Colours of what people read in a terminal: chalk's. What goes to a file or a pipe has none, and does not load it.
type Brush = (text: string) => string

export type Paint = Readonly<
  Record<'bold' | 'dim' | 'inverse' | 'red' | 'yellow' | 'green' | 'cyan' | 'blue', Brush>
>

const as: Brush = text => text

export const NO_PAINT: Paint = {
  ...{ bold: as, dim: as, inverse: as },
  ...{ red: as, yellow: as, green: as, cyan: as, blue: as },
}

/** chalk's: how many colours a stream can show, 0 for none. */
export type ColorLevel = 0 | 1 | 2 | 3

export async function paintOf(level: ColorLevel): Promise<Paint> {
  if (level === 0) return NO_PAINT
  const { Chalk } = await import('chalk')
  return new Chalk({ level })
}
