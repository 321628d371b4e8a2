# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# native: bindgen as one native program, and the proof that it is the same bindgen.

jit_bindgen="artifacts/bin/bindgen/release/bindgen.dll"
native_bindgen="artifacts/publish/bindgen/native/bindgen"

native_rid() {
    case "$(uname -m)" in
        x86_64) echo linux-x64 ;;
        aarch64) echo linux-arm64 ;;
        *) fail "SX015" "there is no NativeAOT for $(uname -m)" "use ./build.sh build, which makes the ordinary bindgen" ;;
    esac
}

# Every command into one directory: files, what is printed, and how each ends.
native_sample() { # directory, program...
    local into="$1" config
    local -a configs
    mapfile -t configs < <(committed_configs)
    shift
    mkdir -p "$into"
    native_step "$into" small "$@" generate --prefix tests/Sel4.Bindgen.Tests/Trees/Small --config x86_64-small --out "$into/small"
    native_step "$into" json "$@" generate --prefix tests/Sel4.Bindgen.Tests/Trees/Small --config x86_64-small --out "$into/small" --json
    for config in "${configs[@]}"; do
        native_step "$into" "materialise-$config" "$@" materialise "$config" --out "$into/tree-$config" --json
        native_step "$into" "diff-$config" "$@" diff "$default_config" "$config" --html "$into/$config.html" --markdown "$into/$config.md" --json
        if [ -n "$(tree_below_root "$config")" ]; then
            native_step "$into" "generate-$config" "$@" generate --prefix "$SEL4_PREFIX_ROOT/$config" --config "$config" --out "$into/$config"
        fi
    done
    native_step "$into" explain "$@" explain KERNEL_MCS --json
    native_step "$into" near "$@" explain KERNEL_MCSS
    native_step "$into" help "$@" generate --help
    native_step "$into" closed sh -c 'exec "$@" >&- 2>&-' sh "$@" explain KERNEL_MCS
    native_step "$into" full sh -c 'exec "$@" >/dev/full' sh "$@" explain KERNEL_MCS
    native_step "$into" full-error sh -c 'exec "$@" 2>/dev/full' sh "$@" generate --prefix /nonexistent --config x86_64
    native_step "$into" broken "$@" generate --prefix /nonexistent --config x86_64
}

native_step() { # directory, name, program and arguments...
    local into="$1" name="$2" status=0 stream text
    shift 2
    "$@" >"$into/$name.stdout" 2>"$into/$name.stderr" || status=$?
    echo "$status" >"$into/$name.exit"

    # Both are told another directory to write to.
    for stream in stdout stderr; do
        # The mark keeps line feeds at the end, which $(…) drops.
        text=$(cat -- "$into/$name.$stream" && printf x)
        text="${text%x}"
        printf '%s' "${text//"$into"/OUT}" >"$into/$name.$stream"
    done
}

verb_native() {
    say "Publish bindgen as a native program"
    local work files rid
    rid=$(native_rid)
    dotnet build tools/bindgen --configuration Release -v quiet
    dotnet publish tools/bindgen --configuration Release --runtime "$rid" --output "$(dirname "$native_bindgen")" -v quiet

    say "Compare it with the ordinary one"
    work=$(mktemp -d)
    native_sample "$work/jit" dotnet "$jit_bindgen"
    native_sample "$work/native" "$native_bindgen"
    diff -r "$work/jit" "$work/native" >&2 ||
        fail "SX016" "the native bindgen and the ordinary one differ, in $work" "report the difference above"
    files=$(find "$work/native/." -type f | wc -l)
    rm -r -- "$work"
    echo "$native_bindgen: $files files and outputs, all the same"
}
