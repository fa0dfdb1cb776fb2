// The table of commands: one row each, loaded when it runs.
import type { CommandModule } from './context.ts'

export const COMMANDS = {
  init: (): Promise<CommandModule> => import('./init.ts'),
  new: (): Promise<CommandModule> => import('./new.ts'),
  check: (): Promise<CommandModule> => import('./check.ts'),
  fix: (): Promise<CommandModule> => import('./fix.ts'),
  render: (): Promise<CommandModule> => import('./render.ts'),
  list: (): Promise<CommandModule> => import('./list.ts'),
  explain: (): Promise<CommandModule> => import('./explain.ts'),
  schema: (): Promise<CommandModule> => import('./schema.ts'),
  completion: (): Promise<CommandModule> => import('./completion.ts'),
} as const
export type CommandName = keyof typeof COMMANDS
