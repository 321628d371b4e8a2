# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# build, gen, verify: from sources to assemblies, and from a kernel tree to sources.

verb_build() {
    say "Build"
    dotnet build Sel4.Interop.sln --configuration Release -v quiet
}

verb_gen() {
    local tree
    tree=$(need_tree "regenerate generated/$SEL4_CONFIG")
    say "Generate generated/$SEL4_CONFIG from $tree"
    bindgen generate --prefix "$tree" --config "$SEL4_CONFIG" --out "generated/$SEL4_CONFIG"
}

verb_verify() {
    local tree before after
    tree=$(need_tree "verify generated/$SEL4_CONFIG")
    before=$(git status --porcelain -- "generated/$SEL4_CONFIG")
    [ -z "$before" ] || fail "SX008" "generated/$SEL4_CONFIG has changes that are not committed: $before" \
        "commit or discard them, so that verify compares with what is committed"
    verb_gen
    after=$(git status --porcelain -- "generated/$SEL4_CONFIG")
    if [ -n "$after" ]; then
        git --no-pager diff --stat -- "generated/$SEL4_CONFIG" >&2
        fail "SX009" "generated/$SEL4_CONFIG is stale: $after" "review the difference and commit it"
    fi
    echo "generated/$SEL4_CONFIG is what bindgen writes for this tree"
}
