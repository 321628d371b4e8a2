# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# build, gen, verify: from sources to assemblies, and from a kernel tree to sources.

verb_build() {
    say "Build"
    dotnet build Sel4.Interop.sln --configuration Release -v quiet

    # The solution has the libraries for the default configuration; they exist once for each of the others.
    local config
    for config in $(committed_configs); do
        [ "$config" != "$default_config" ] || continue
        say "Build the libraries for $config"
        dotnet build src/Sel4.Typed --configuration Release -v quiet -p:Sel4Config="$config"
    done
}

# What gen and verify work on, one a line: the configuration that was asked for, or each one with a committed folder and a tree.
# What is left out, and why, goes to stderr.
configs_with_tree() { # what for
    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        need_tree "$1 generated/$SEL4_CONFIG" >/dev/null
        printf '%s\n' "$SEL4_CONFIG"
        return
    fi

    local config tree found=""
    for config in $(committed_configs); do
        if [ -n "$(tree_below_root "$config")" ]; then
            printf '%s\n' "$config"
            found=yes
        else
            echo "skipped $config: no kernel tree in $SEL4_PREFIX_ROOT/$config" >&2
        fi
    done
    for tree in "$SEL4_PREFIX_ROOT"/*/; do
        config=$(basename "$tree")
        if [ -n "$(tree_below_root "$config")" ] && [ ! -d "generated/$config" ]; then
            echo "skipped $config: it has a tree but no folder below generated; SEL4_CONFIG=$config ./build.sh gen makes one" >&2
        fi
    done
    [ -n "$found" ] || fail "SX003" "no kernel tree, needed to $1 any folder below generated" "$how_to_get_a_tree"
}

generate() { # config
    local tree
    tree=$(SEL4_CONFIG="$1" find_tree)
    bindgen generate --prefix "$tree" --config "$1" --out "generated/$1"
}

verb_gen() {
    say "Generate"
    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        need_tree "regenerate generated/$SEL4_CONFIG" >/dev/null
        generate "$SEL4_CONFIG"
    else
        bindgen generate --all --generated generated
    fi
}

verb_verify() {
    local configs config changes stale=""
    say "Verify"
    configs=$(configs_with_tree verify)
    for config in $configs; do
        changes=$(git status --porcelain -- "generated/$config")
        [ -z "$changes" ] || fail "SX008" "generated/$config has changes that are not committed: $changes" \
            "commit or discard them, so that verify compares with what is committed"
    done

    # To the end, so that one run names everything that is stale.
    for config in $configs; do
        generate "$config"
        changes=$(git status --porcelain -- "generated/$config")
        if [ -n "$changes" ]; then
            git --no-pager diff --stat -- "generated/$config" >&2
            printf '%s\n' "$changes" >&2
            stale="$stale generated/$config"
        else
            echo "generated/$config is what bindgen writes for this tree"
        fi
    done
    [ -z "$stale" ] || fail "SX009" "stale:$stale" "review the difference and commit it"
}
