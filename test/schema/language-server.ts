// A small client of yaml-language-server: opens files as an editor does and asks what it says of them.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const SERVER = resolve(
  import.meta.dirname,
  '../../node_modules/yaml-language-server/bin/yaml-language-server',
)
// Everything that would go to the network is off, as it must be in an office without one.
const SETTINGS: Record<string, unknown> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
  http: { proxy: 'http://127.0.0.1:9', proxyStrictSSL: true },
}

export interface EditorDiagnostic {
  message: string
  range: { start: { line: number; character: number }; end: { line: number; character: number } }
}
interface Message {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
}

/** One running server. Lines and characters are 0-based, as in the protocol. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #diagnostics = new Map<string, (found: EditorDiagnostic[]) => void>()
  #buffer = Buffer.alloc(0)
  #id = 0

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'])
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href
    const capabilities = { workspace: { configuration: true }, textDocument: { hover: {}, completion: {} } }
    await this.#ask('initialize', { processId: process.pid, rootUri, capabilities })
    this.#tell('initialized', {})
  }

  stop(): void {
    this.#process.kill()
  }

  /** Opens the file and resolves to its first diagnostics. */
  open(path: string): Promise<EditorDiagnostic[]> {
    const uri = pathToFileURL(path).href
    const found = new Promise<EditorDiagnostic[]>(resolved => this.#diagnostics.set(uri, resolved))
    const textDocument = { uri, languageId: 'yaml', version: 1, text: readFileSync(path, 'utf8') }
    this.#tell('textDocument/didOpen', { textDocument })
    return found
  }

  hover(path: string, line: number, character: number): Promise<unknown> {
    return this.#ask('textDocument/hover', at(path, line, character))
  }

  async completions(path: string, line: number, character: number): Promise<string[]> {
    const answer = await this.#ask('textDocument/completion', at(path, line, character))
    return (answer as { items: { label: string }[] }).items.map(({ label }) => label)
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id
    const answer = new Promise<unknown>(resolved => this.#answers.set(id, resolved))
    this.#send({ id, method, params })
    return answer
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/.exec(this.#buffer.subarray(0, Math.max(0, end)).toString())?.[1],
      )
      if (end === -1 || this.#buffer.length < end + 4 + length) return
      const body = this.#buffer.subarray(end + 4, end + 4 + length).toString()
      this.#buffer = this.#buffer.subarray(end + 4 + length)
      this.#receive(JSON.parse(body))
    }
  }

  #receive({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: EditorDiagnostic[] }
      this.#diagnostics.get(uri)?.(diagnostics)
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] }
      this.#send({ id: id!, result: items.map(({ section }) => SETTINGS[section] ?? null) })
    } else if (method !== undefined && id !== undefined) this.#send({ id, result: null })
    else if (id !== undefined) this.#answers.get(id)?.(result)
  }
}

const at = (path: string, line: number, character: number) => ({
  textDocument: { uri: pathToFileURL(path).href },
  position: { line, character },
})
