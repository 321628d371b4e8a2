# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# What every verb uses: talk, failure, and where the kernel tree is.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Servers that outlive a build would keep files of it open.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

default_config="x86_64"
asked_config="${SEL4_CONFIG:-}"
SEL4_CONFIG="${SEL4_CONFIG:-$default_config}"
SEL4_PREFIX_ROOT="${SEL4_PREFIX_ROOT:-/opt/sel4}"
export SEL4_CONFIG SEL4_PREFIX_ROOT

say() { printf '\n== %s\n' "$*"; }

fail() { # code, message, hint
    printf 'error %s: %s\n  hint: %s\n' "$1" "$2" "$3" >&2
    exit 1
}

# The configurations with bindings in this repository.
committed_configs() {
    local props
    for props in generated/*/Sel4Config.props; do
        basename "$(dirname "$props")"
    done
}

# Prints the tree of a configuration below the root, or nothing where there is none.
tree_below_root() { # config
    if [ -e "$SEL4_PREFIX_ROOT/$1/libsel4/include/sel4/sel4.h" ]; then
        printf '%s\n' "$SEL4_PREFIX_ROOT/$1"
    fi
}

# Prints the tree to use, or nothing where there is none.
find_tree() {
    if [ -n "${SEL4_PREFIX:-}" ]; then
        [ -e "$SEL4_PREFIX/libsel4/include/sel4/sel4.h" ] ||
            fail "SX002" "SEL4_PREFIX is $SEL4_PREFIX, which has no libsel4/include/sel4/sel4.h" \
                "set it to what the kernel's install target wrote, or unset it"
        printf '%s\n' "$SEL4_PREFIX"
    else
        tree_below_root "$SEL4_CONFIG"
    fi
}

how_to_get_a_tree="build the seL4 kernel for $SEL4_CONFIG, run its install target, and set SEL4_PREFIX to where it installed"

need_tree() { # what for
    local tree
    tree=$(find_tree)
    [ -n "$tree" ] || fail "SX003" "no kernel tree, needed to $1" "$how_to_get_a_tree"
    printf '%s\n' "$tree"
}

bindgen() {
    dotnet run --project tools/bindgen --configuration Release --no-launch-profile -- "$@"
}
