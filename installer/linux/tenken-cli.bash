# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tenken-cli for bash. Asks the program for its calls, options and reports, so that it never offers another version's.

_tenken_cli() {
    local cur prev words cword
    _init_completion || return
    local program=${words[0]} call=${words[1]-}
    # A type or trade that is none makes the program name all of them, before it looks at a file.
    named() { "$program" "$@" --lang en 2>&1 >/dev/null | sed -n 's/.*\(Types\|Trades\): //p'; }

    if ((cword == 1)); then
        COMPREPLY=($(compgen -W "$("$program" --help 2>/dev/null | sed -n 's/^ *tenken-cli \([a-z][a-z]*\) .*/\1/p') --help --version" -- "$cur"))
        return
    fi
    case $prev in
    --lang)
        COMPREPLY=($(compgen -W "ja en" -- "$cur"))
        return
        ;;
    --as)
        COMPREPLY=($(compgen -W "$(named import - - --as '?')" -- "$cur"))
        return
        ;;
    --starter)
        COMPREPLY=($(compgen -W "$(named new - --starter '?')" -- "$cur"))
        return
        ;;
    --profile | -o)
        _filedir
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "--lang $("$program" "$call" --help 2>/dev/null | grep -o -e '--[a-z]*' -e '-o')" -- "$cur"))
        return
    fi
    case $call:$cword in
    list:3)
        COMPREPLY=($(compgen -W "$(named list - '?')" -- "$cur"))
        ;;
    add:3)
        COMPREPLY=($(compgen -W "$(named add - '?' --json -)" -- "$cur"))
        ;;
    export:3)
        COMPREPLY=($(compgen -W "deadlines $(named export - '?' -o -)" -- "$cur"))
        ;;
    report:3)
        COMPREPLY=($(compgen -W "$("$program" report --list 2>/dev/null | cut -f1)" -- "$cur"))
        ;;
    backup:3)
        _filedir -d
        ;;
    *)
        _filedir
        ;;
    esac
}
complete -F _tenken_cli tenken-cli
