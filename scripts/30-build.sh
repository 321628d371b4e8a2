# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# build, gen, verify: from sources to assemblies, and from a kernel tree to sources.

verb_build() {
    say "Build"
    dotnet build Sel4.Interop.sln --configuration Release -v quiet -p:Sel4Config="$default_config"

    # The solution has the libraries for the default configuration; they exist once for each of the others.
    local config
    local -a configs
    mapfile -t configs < <(committed_configs)
    for config in "${configs[@]}"; do
        [ "$config" != "$default_config" ] || continue
        say "Build the libraries for $config"
        dotnet build src/Sel4.Typed --configuration Release -v quiet -p:Sel4Config="$config"
    done
}

verb_gen() {
    say "Generate"
    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        local tree
        tree=$(need_tree "regenerate generated/$SEL4_CONFIG")
        bindgen generate --prefix "$tree" --config "$SEL4_CONFIG" --out "generated/$SEL4_CONFIG"
    else
        bindgen generate --all --generated generated
    fi
}

verb_verify() {
    local changes status=0
    say "Verify"
    # A copy without its history has nothing to commit.
    changes=$(! git rev-parse --git-dir >/dev/null 2>&1 || git status --porcelain -- generated)
    [ -z "$changes" ] || fail "SX008" "generated has changes that are not committed: $changes" \
        "commit or discard them, so that verify looks at what is committed"

    if [ -n "$asked_config" ] || [ -n "${SEL4_PREFIX:-}" ]; then
        bindgen verify --config "$SEL4_CONFIG" || status=$?
    else
        bindgen verify --all || status=$?
    fi
    [ "$status" -ne 2 ] || fail "SX009" "what is committed below generated is stale" \
        "run what is named after mend:, or ./build.sh gen; review the difference and commit it"
    return "$status"
}
