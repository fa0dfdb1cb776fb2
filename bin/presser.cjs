#!/usr/bin/env node
// Starts presser from the built program in dist/, through V8's code cache: half of a start would else be compiling.
'use strict'
const fs = require('node:fs')
const { dirname, join } = require('node:path')
const vm = require('node:vm')

const dist = join(__dirname, '..', 'dist')
const loaded = new Map()
/** Scripts that were compiled without a cache, which is made when they have run. */
const uncached = []

/** Loads a chunk of the program. Chunks load one another by this same function. */
function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const script = new vm.Script(wrapped(file), {
    filename: file,
    cachedData: readCache(file),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (script.cachedDataRejected !== false) uncached.push([file, script])
  const from = name => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name))
  script.runInThisContext()(module.exports, from, module, file, dirname(file))
  return module.exports
}

const BEFORE = '(function(exports,require,module,__filename,__dirname){'
const AFTER = '\n})'

// One buffer for all files: memory that was used before costs nothing to use again.
let buffer = Buffer.allocUnsafeSlow(512 * 1024)

/** @returns the length of the file, which then stands in the buffer from the given place on. */
function fill(file, at) {
  const handle = fs.openSync(file, 'r')
  try {
    const size = fs.fstatSync(handle).size
    if (at + size + AFTER.length > buffer.length) buffer = Buffer.allocUnsafeSlow(at + size + AFTER.length)
    fs.readSync(handle, buffer, at, size, 0)
    return size
  } finally {
    fs.closeSync(handle)
  }
}

function wrapped(file) {
  const size = fill(file, BEFORE.length)
  buffer.latin1Write(BEFORE, 0)
  buffer.latin1Write(AFTER, BEFORE.length + size)
  return buffer.latin1Slice(0, BEFORE.length + size + AFTER.length)
}

// A cache holds what had run when it was made, and more of it takes longer to read: each command has its own. V8 refuses
// one of another version or with other flags by itself; the name keeps them from replacing each other.
const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'presser'
const cacheOf = file => `${file}.${command}.${process.versions.v8}.cache`

function readCache(file) {
  try {
    return buffer.subarray(0, fill(cacheOf(file), 0))
  } catch {
    return undefined
  }
}

// Made after the run, so that it holds what the run compiled. Where the folder can't be written, there is none.
function writeCaches() {
  for (const [file, script] of uncached) {
    try {
      const temporary = `${cacheOf(file)}.${process.pid}`
      fs.writeFileSync(temporary, script.createCachedData())
      fs.renameSync(temporary, cacheOf(file))
    } catch {}
  }
}

if (fs.existsSync(join(dist, 'presser.cjs'))) {
  const { start } = load(join(dist, 'presser.cjs'))
  start(process, dirname(dist), status => {
    if (uncached.length > 0 && status < 2) writeCaches()
  })
} else {
  process.stderr.write('presser is not built yet: run npm ci in its folder.\n')
  process.exitCode = 2
}
