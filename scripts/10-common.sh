# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# What every verb uses: talk, failure, and where the kernel tree is.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Servers that outlive a build would keep files of it open.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

# What samples, benchmarks and test images are written for.
default_config="x86_64"

say() { printf '\n== %s\n' "$*"; }

fail() { # code, message, hint
    printf 'error %s: %s\n  hint: %s\n' "$1" "$2" "$3" >&2
    exit 1
}

# Refuses what MSBuild, CMake or make would not take for a part of a path. The build itself has the same rule: SM021, SC004.
check_path() { # what, path
    local refused='[][:cntrl:]["#$%*:;?\|]' name
    if [[ "$2" =~ $refused ]]; then
        name="'${BASH_REMATCH[0]}'"
        [[ "$name" != *[[:cntrl:]]* ]] || name="a control character"
        fail "SX017" "$1 has $name, which a tool of the build cannot take: ${2//[[:cntrl:]]/?}" \
            'use a path without control characters and without any of " # $ % * : ; ? [ \ ] |'
    fi
    [[ "$2" != *"@("* ]] || fail "SX017" "$1 has '@(', which MSBuild cannot take: $2" "use another path"
}

# Prints the configuration of a tree: its architecture, with -mcs for such a kernel.
config_of_tree() { # tree
    local options="$1/libsel4/include/kernel/gen_config.json" architecture
    architecture=$(sed -n 's/.*"SEL4_ARCH" *: *"\([a-z0-9_]*\)".*/\1/p' "$options" 2>/dev/null) || true
    [ -n "$architecture" ] ||
        fail "SX002" "SEL4_PREFIX is $1, and no kernel's options are in $options" "set it to what the kernel's install target wrote, or unset it"
    if grep -q '"KERNEL_MCS" *: *true' "$options"; then
        architecture="$architecture-mcs"
    fi
    printf '%s\n' "$architecture"
}

# The configurations with bindings in this repository.
committed_configs() {
    local props
    for props in generated/*/Sel4Config.props; do
        props="${props%/*}"
        printf '%s\n' "${props##*/}"
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

# Which configuration everything is about: the one that was asked for, else that of the tree that was named.
settle_config() {
    SEL4_PREFIX_ROOT="${SEL4_PREFIX_ROOT:-/opt/sel4}"
    asked_config="${SEL4_CONFIG:-}"
    if [ -z "$asked_config" ] && [ -n "${SEL4_PREFIX:-}" ]; then
        SEL4_CONFIG=$(config_of_tree "$SEL4_PREFIX")
    fi
    SEL4_CONFIG="${SEL4_CONFIG:-$default_config}"
    [[ "$SEL4_CONFIG" =~ ^[a-z0-9_]+(-[a-z0-9_]+)*$ ]] ||
        fail "SX018" "SEL4_CONFIG is '${SEL4_CONFIG//[[:cntrl:]]/?}', which is not a name of a configuration" "use lower-case words of letters, digits and _ joined by -, as in x86_64-mcs"
    export SEL4_CONFIG SEL4_PREFIX_ROOT
    how_to_get_a_tree="build the seL4 kernel for $SEL4_CONFIG, run its install target, and set SEL4_PREFIX to where it installed"
}

need_tree() { # what for
    local tree
    tree=$(find_tree)
    [ -n "$tree" ] || fail "SX003" "no kernel tree, needed to $1" "$how_to_get_a_tree"
    printf '%s\n' "$tree"
}

need_default_config() { # what for
    [ "$SEL4_CONFIG" = "$default_config" ] ||
        fail "SX014" "$1 is for $default_config, and the kernel is of $SEL4_CONFIG" \
            "set SEL4_PREFIX to a tree of $default_config, or put one into $SEL4_PREFIX_ROOT/$default_config and unset SEL4_PREFIX and SEL4_CONFIG"
}

bindgen() {
    dotnet run --project tools/bindgen --configuration Release --no-launch-profile -- "$@"
}
