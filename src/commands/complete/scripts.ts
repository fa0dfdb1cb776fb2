// The scripts that shells load. Each asks presser itself what may come next, and evaluates nothing that it reads.
import type { Shell } from './line.ts'

const bash = `# presser's completion for bash. In ~/.bashrc:
#   source <(presser completion bash)
_presser() {
  local line kind=''
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("$line"); fi
  done < <(command presser completion bash --complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # The bash of macOS has no compopt.
  type compopt >/dev/null 2>&1 || return 0
  if [[ $kind == paths ]]; then compopt -o filenames; fi
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[/=] ]]; then compopt -o nospace; fi
  return 0
}
complete -F _presser presser
`

const zsh = `#compdef presser
# presser's completion for zsh. In ~/.zshrc:
#   source <(presser completion zsh)
_presser() {
  local line value
  local -a lines closed closed_shown open open_shown
  lines=("\${(@f)$(command presser completion zsh --complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "\${(@)lines}"; do
    [[ -n $line ]] || continue
    value=\${line%%$'\\t'*}
    if [[ $value == *[/=] ]]; then
      open+=("$value") open_shown+=("\${line/$'\\t'/  -- }")
    else
      closed+=("$value") closed_shown+=("\${line/$'\\t'/  -- }")
    fi
  done
  # -U: presser has chosen already; what matches inside a name is right too.
  (( \${#closed} )) && compadd -U -l -d closed_shown -a closed
  (( \${#open} )) && compadd -U -S '' -l -d open_shown -a open
  (( \${#closed} + \${#open} ))
}
if [[ $funcstack[1] == _presser ]]; then
  _presser "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _presser presser
fi
`

const fish = `# presser's completion for fish. Save it once:
#   presser completion fish > ~/.config/fish/completions/presser.fish
function __presser_complete
    set -l words (commandline -opc)
    command presser completion fish --complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c presser -f -k -a '(__presser_complete)'
`

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish }
