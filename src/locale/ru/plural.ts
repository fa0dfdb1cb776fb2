// Russian plurals: 1 файл, 2 файла, 5 файлов, 11 файлов, 21 файл.

/** The form of a noun that goes with a whole number. */
export function plural(n: number, one: string, few: string, many: string): string {
  const [tens, units] = [n % 100, n % 10]
  if (tens >= 11 && tens <= 14) return many
  if (units === 1) return one
  return units >= 2 && units <= 4 ? few : many
}
