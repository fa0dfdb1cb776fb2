// The one way into Handlebars' compiled programs: they take what they need from a container, which all environments share.

export interface Container {
  escapeExpression(value: unknown): string
  strict(of: unknown, name: string, loc: Location): unknown
  /** For what a helper is given, which may lack. */
  lookupProperty(of: unknown, name: string): unknown
}
/** Lines count from 1. */
export interface Location {
  readonly start: { readonly line: number }
}
type Program = (container: Container, ...rest: unknown[]) => unknown

/** Every template of the environment runs with what `change` makes of its container. */
export function withContainer(
  handlebars: Pick<typeof Handlebars, 'template'>,
  change: (container: Container) => Partial<Container>,
): void {
  const template = handlebars.template.bind(handlebars)
  const changed =
    (program: Program): Program =>
    (container, ...rest) =>
      program(Object.assign(Object.create(container) as Container, change(container)), ...rest)
  handlebars.template = specification => {
    const wrapped = Object.entries(specification as Record<string, unknown>).map(([name, value]) => [
      name,
      // Decorators, such as that of inline partials, are handed something else.
      typeof value === 'function' && !name.endsWith('_d') ? changed(value as Program) : value,
    ])
    return template(Object.fromEntries(wrapped) as TemplateSpecification)
  }
}
