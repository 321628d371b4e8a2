# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# run, demo, bench: on the kernel.

verb_run() {
    local sample="${1:-}" tree
    [ -n "$sample" ] && [ -d "samples/$sample" ] ||
        fail "SX010" "no sample '$sample'" "one of: $(cd samples && echo *)"
    tree=$(need_tree "boot $sample")
    say "Boot $sample"
    SEL4_PREFIX="$tree" dotnet run --project "samples/$sample" --configuration Release --no-launch-profile -- "${@:2}"
}

verb_demo() {
    verb_setup
    local tree
    tree=$(find_tree)
    if [ -z "$tree" ]; then
        verb_build
        say "No kernel tree"
        cat <<TEXT
Built from the committed bindings for $SEL4_CONFIG: bindgen, Sel4.Interop, Sel4.Typed and the sample's assemblies.
Not run, because there is no kernel tree: bindgen on your kernel, the native shim, and the boot in QEMU.
To run them: $how_to_get_a_tree, then ./build.sh demo again.
TEXT
        return
    fi

    local generated="$PWD/artifacts/demo/generated/$SEL4_CONFIG/"
    say "Bindings for $tree"
    bindgen generate --prefix "$tree" --config "$SEL4_CONFIG" --out "$generated"
    if diff -rq "$generated" "generated/$SEL4_CONFIG" >/dev/null; then
        echo "the same as the committed generated/$SEL4_CONFIG"
    else
        echo "your kernel differs from the committed generated/$SEL4_CONFIG; the demo uses yours"
    fi

    say "Boot HelloRootTask"
    SEL4_PREFIX="$tree" dotnet run --project samples/HelloRootTask --configuration Release --no-launch-profile \
        -p:Sel4GeneratedDir="$generated"
    say "Done: a C# root task ran on seL4"
}

verb_bench() {
    local tree
    tree=$(need_tree "run the benchmarks")
    say "Instruction counts"
    SEL4_PREFIX="$tree" dotnet run --project benchmarks/IpcRoundTrip --configuration Release --no-launch-profile
}
