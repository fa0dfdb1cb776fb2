// Files as releases name them, as small as they can be and still be taken for what they are.

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )

const two = (number: number) => [number >> 8, number & 255]
const backward = (number: number) => two(number).reverse()

export const png = (width: number, height: number): Uint8Array =>
  bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0], two(width), [0, 0], two(height), [8, 2, 0, 0, 0])

export const gif = (width: number, height: number): Uint8Array =>
  bytes('GIF89a', backward(width), backward(height), [0, 0, 0, 0x3b])

/** @param orientation of Exif; 5 to 8 lie on their side */
export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const entry = bytes([0x01, 0x12, 0, 3, 0, 0, 0, 1], two(orientation ?? 1), [0, 0])
  const exif = bytes('Exif\0\0MM', [0, 42, 0, 0, 0, 8, 0, 1], [...entry], [0, 0, 0, 0])
  const segment = orientation ? [0xff, 0xe1, ...two(exif.length + 2), ...exif] : []
  return bytes(
    [0xff, 0xd8],
    segment,
    [0xff, 0xff, 0xdb, 0, 3, 0],
    [0xff, 0xc0, 0, 11, 8],
    two(height),
    two(width),
    [1, 1, 0x11, 0],
    [0xff, 0xd9],
  )
}

/** The extended form. */
export const webp = (width: number, height: number): Uint8Array =>
  bytes(
    ...['RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0], [0, 0, 0, 0]],
    ...[backward(width - 1), [0], backward(height - 1), [0]],
  )

export const svg = (attributes: string): Uint8Array =>
  bytes(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path/></svg>`)

export const pdf = bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
