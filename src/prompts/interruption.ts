// The error that ends a command in which somebody said: enough.

/** What inquirer rejects with on Ctrl-C; the command then ends with status 130. */
export function interruption(): Error {
  const error = new Error('interrupted')
  error.name = 'ExitPromptError'
  return error
}
