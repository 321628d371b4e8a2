# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# setup: what a fresh Debian or Ubuntu machine lacks.

# Each line: what to look for, then the packages that have it, the first available one is taken.
setup_needs() {
    cat <<'LIST'
command:gcc          gcc
command:objcopy      binutils
command:cmake        cmake
command:make         make
command:clang        clang
library:libclang     libclang1-19 libclang1-16
command:qemu-system-x86_64  qemu-system-x86
LIST
}

setup_has() { # kind:name
    local kind="${1%%:*}" name="${1#*:}"
    case "$kind" in
        command) command -v "$name" >/dev/null 2>&1 ;;
        # NuGet brings one for these machines; elsewhere, the versions bindgen is tested with.
        library) [[ "$(uname -m)" =~ ^(x86_64|aarch64)$ ]] ||
                 compgen -G "/usr/lib/llvm-1[69]/lib/libclang.so*" >/dev/null ||
                 compgen -G "/usr/lib/*/libclang-1[69].so*" >/dev/null ;;
    esac
}

setup_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "SX004" "installing packages needs root, and there is no sudo" "run as root: $*"
    fi
}

# Whether apt-get installs here, with lists of what there is. The lists are brought up to date once.
setup_has_apt() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ -z "${setup_lists:-}" ]; then
        echo "updating the package lists"
        setup_as_root apt-get update -qq
        setup_lists=1
    fi
}

# Of each line, which has packages that do the same, installs the first that the distribution has.
# Lines without any are left in setup_nowhere.
install_first_of() { # lines
    local line package found
    local -a install=()
    setup_nowhere=()
    [ -n "$1" ] || return 0
    setup_has_apt || fail "SX005" "missing: $(tr '\n' ' ' <<<"$1")" "install these with your distribution's package manager"
    while read -r line; do
        found=""
        for package in $line; do
            if apt-cache show "$package" >/dev/null 2>&1; then
                found="$package"
                break
            fi
        done
        if [ -n "$found" ]; then
            install+=("$found")
        else
            setup_nowhere+=("$line")
        fi
    done <<<"$1"
    if [ ${#install[@]} -gt 0 ]; then
        echo "installing: ${install[*]}"
        setup_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${install[@]}" >/dev/null
    fi
}

verb_setup() {
    say "Set up"
    local need packages missing="" names=""
    while read -r need packages; do
        setup_has "$need" || { missing+="$packages"$'\n'; names+=" ${need#*:}"; }
    done < <(setup_needs)

    if [ -z "$missing" ]; then
        echo "every program needed is installed"
    else
        echo "missing:$names"
        install_first_of "${missing%$'\n'}"
        [ ${#setup_nowhere[@]} -eq 0 ] ||
            fail "SX006" "no package of this distribution is any of: ${setup_nowhere[*]}" "install it by hand, then run this again"
    fi

    setup_dotnet
    echo ".NET SDK $(dotnet --version); restoring NuGet packages"
    dotnet restore Sel4.Interop.sln -v quiet
}

setup_dotnet() {
    if has_dotnet; then
        return
    fi
    if setup_has_apt && apt-cache show dotnet-sdk-10.0 >/dev/null 2>&1; then
        install_first_of dotnet-sdk-10.0
    else
        install_dotnet
    fi
    has_dotnet || no_dotnet "dotnet --version says: $(dotnet --version 2>&1 | head -n 1)"
}
