# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# run, demo, bench: on the kernel.

verb_run() {
    local sample="${1:-}" tree
    [[ -n "$sample" && "$sample" != */* && -d "samples/$sample" ]] ||
        fail "SX010" "no sample '$sample'" "one of: $(cd samples && echo *)"
    need_default_config "sample $sample"
    tree=$(need_tree "boot $sample")
    say "Boot $sample"
    SEL4_PREFIX="$tree" dotnet run --project "samples/$sample" --configuration Release --no-launch-profile -- "${@:2}"
}

verb_demo() {
    verb_setup
    local tree
    tree=$(find_tree)
    if [ -z "$tree" ]; then
        demo_without_tree
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

    if [ "$SEL4_CONFIG" != "$default_config" ]; then
        Sel4GeneratedDir="$generated" demo_of_libraries
        return
    fi

    say "Boot HelloRootTask"
    # Not by -p: MSBuild splits that at each comma.
    SEL4_PREFIX="$tree" Sel4GeneratedDir="$generated" dotnet run --project samples/HelloRootTask --configuration Release --no-launch-profile
    say "Done: a C# root task ran on seL4"
}

# What there is to show for a kernel that programs do not run on yet.
demo_of_libraries() { # the environment says where the bindings come from
    say "Build the libraries for it"
    dotnet build src/Sel4.Typed --configuration Release -v quiet -p:Sel4Config="$SEL4_CONFIG"
    say "Done; programs run on $default_config so far, so there is nothing to boot for $SEL4_CONFIG"
}

# All but the boot: the committed manifest becomes a tree, and everything is made of that as if a kernel build had left it.
demo_without_tree() {
    local demo="$PWD/artifacts/demo" tree image
    tree="$demo/tree/$SEL4_CONFIG"
    [ -d "generated/$SEL4_CONFIG" ] || fail "SX012" "there is no kernel tree, and no folder generated/$SEL4_CONFIG to make one of" \
        "set SEL4_CONFIG to one of: $(committed_configs | tr '\n' ' ')"

    say "No kernel tree: write one from the manifest of $SEL4_CONFIG"
    bindgen materialise "$SEL4_CONFIG" --out "$tree"

    say "Bindings of that tree"
    bindgen generate --prefix "$tree" --config "$SEL4_CONFIG" --out "$demo/generated/$SEL4_CONFIG"
    diff -rq "$demo/generated/$SEL4_CONFIG" "generated/$SEL4_CONFIG" >&2 ||
        fail "SX013" "bindings of the written tree differ from the committed generated/$SEL4_CONFIG" "this is a bug of bindgen: materialise and generate do not agree"
    echo "byte for byte the committed generated/$SEL4_CONFIG"

    if [ "$SEL4_CONFIG" != "$default_config" ]; then
        Sel4Prefix="$tree" demo_of_libraries
        return
    fi

    say "Build HelloRootTask for it: bindings, shim, image"
    Sel4Prefix="$tree" dotnet publish samples/HelloRootTask --configuration Release -v quiet -p:Sel4Config="$SEL4_CONFIG" --output "$demo/HelloRootTask"
    image="$demo/HelloRootTask/HelloRootTask.elf"
    say "Done, but for the boot"
    cat <<TEXT
${image#"$PWD/"} is a root task of $(wc -c <"$image") bytes for seL4 $(sed -n 's/.*"sel4Version": "\(.*\)".*/\1/p' "generated/$SEL4_CONFIG/abi.json"), configuration $SEL4_CONFIG.
It would start a second C# thread and exchange messages with it. What is missing is a kernel to boot it on:
  $how_to_get_a_tree (README.md says which options), then ./build.sh demo again.
TEXT
}

verb_bench() {
    local tree
    need_default_config "the benchmark of round trips"
    tree=$(need_tree "run the benchmarks")
    say "Instruction counts"
    SEL4_PREFIX="$tree" dotnet run --project benchmarks/IpcRoundTrip --configuration Release --no-launch-profile

    verb_native
    say "Speed of bindgen"
    dotnet run --project benchmarks/BindgenSpeed --configuration Release --no-launch-profile -- "$jit_bindgen" "$native_bindgen"
}
