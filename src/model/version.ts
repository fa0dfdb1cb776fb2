// The version, from the one place that has it.
import manifest from '../../package.json' with { type: 'json' }

export const version: string = manifest.version

/** Tells builds apart that have the same version; the build puts a digest of all sources in its place. */
export const build = 'source'
