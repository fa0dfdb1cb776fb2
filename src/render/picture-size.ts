// How many pixels a picture is wide and high, from its bytes. Whoever is shown it with these sizes sees no text jump.
import { binaryText } from '../model/media-kinds.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

const UNKNOWN: PictureSize = { width: 0, height: 0 }

/** In pixels, as the picture is shown; zeros where the type or the bytes don't tell. */
export function pictureSize(type: string, bytes: Uint8Array): PictureSize {
  try {
    return READERS[type]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? UNKNOWN
  } catch (error) {
    // The file ends before its size is told.
    if (error instanceof RangeError) return UNKNOWN
    throw error
  }
}

type Reader = (bytes: Uint8Array, view: DataView) => PictureSize | undefined

const READERS: Readonly<Record<string, Reader>> = {
  'image/png': (_, view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/gif': (_, view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/svg+xml': svgSize,
}

/** Goes from segment to segment (ITU T.81, annex B) up to the frame's header. */
function jpegSize(_: Uint8Array, view: DataView): PictureSize | undefined {
  let turned = false
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    // A marker may be filled up with any number of FF.
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xe1) turned ||= isTurned(view, at + 4)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Whether Exif says that the picture lies on its side, as telephones write it. `at` is where the segment's contents begin. */
function isTurned(view: DataView, at: number): boolean {
  if (view.getUint32(at) !== 0x45786966) return false
  const tiff = at + 6
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
    const field = directory + 2 + entry * 12
    if (view.getUint16(field, little) === 0x0112) return view.getUint16(field + 8, little) >= 5
  }
  return false
}

/** The three forms of WebP: lossy, lossless, extended. */
function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const form = binaryText(bytes.subarray(12, 16))
  if (form === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (form !== 'VP8X') return undefined
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
  return { width: three(24), height: three(27) }
}

/** Of the root element: width and height in pixels, else those of its viewBox. */
function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const [root = ''] = /<svg\b[^>]*>/.exec(binaryText(bytes.subarray(0, 4096))) ?? []
  const pixels = (name: string) => Number(new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(root)?.[1])
  const [, boxWidth, boxHeight] =
    /\sviewBox=["'][-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)/.exec(root) ?? []
  const width = Math.round(pixels('width') || Number(boxWidth))
  const height = Math.round(pixels('height') || Number(boxHeight))
  return width > 0 && height > 0 ? { width, height } : undefined
}
