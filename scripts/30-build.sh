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

# What gen works on, one a line: the configuration that was asked for, or each one with a committed folder and a tree.
# What is left out, and why, goes to stderr.
configs_with_tree() {
    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        need_tree "regenerate generated/$SEL4_CONFIG" >/dev/null
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
    [ -n "$found" ] || fail "SX003" "no kernel tree, needed to regenerate any folder below generated" "$how_to_get_a_tree"
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
    local changes status=0
    say "Verify"
    changes=$(git status --porcelain -- generated)
    [ -z "$changes" ] || fail "SX008" "generated has changes that are not committed: $changes" \
        "commit or discard them, so that verify looks at what is committed"

    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        need_tree "verify generated/$SEL4_CONFIG" >/dev/null
        bindgen verify --config "$SEL4_CONFIG" || status=$?
    else
        bindgen verify --all || status=$?
    fi
    [ "$status" -ne 2 ] || fail "SX009" "what is committed below generated is stale" \
        "run what is named after mend:, or ./build.sh gen; review the difference and commit it"
    return "$status"
}
