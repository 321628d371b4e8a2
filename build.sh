#!/usr/bin/env bash
# SPDX-License-Identifier: BSD-2-Clause
#
# The one door to this repository: every task a person or CI has, by name.
set -euo pipefail
# A failure within $(…) is one of the line it stands in.
shopt -s inherit_errexit
called_from="$PWD"
# With it, cd may go elsewhere.
unset CDPATH
# Not by dirname: $(…) drops a line feed at the end of a path.
case "${BASH_SOURCE[0]}" in
    */*) cd -- "${BASH_SOURCE[0]%/*}" ;;
esac

for part in scripts/*.sh; do
    # shellcheck source=/dev/null
    source "$part"
done

check_path "the repository's path" "$PWD"
# Paths are those of where it was called.
for variable in SEL4_PREFIX SEL4_PREFIX_ROOT; do
    if [ -n "${!variable:-}" ]; then
        check_path "$variable" "${!variable}"
        export "$variable=$(cd -- "$called_from" && realpath -m -- "${!variable}")"
    fi
done

use_own_dotnet

usage() {
    cat <<'TEXT'
usage: ./build.sh <verb>

  demo           set up, regenerate from your kernel tree, build, and boot the sample in QEMU; without a tree all but the boot
  test           set up, build, and run every test; without a kernel tree the on-target ones are skipped
  setup          install what is missing, from the distribution's packages and NuGet
  build          build everything, and the libraries for each configuration below generated
  gen            regenerate each generated/<config> that has a kernel tree, and say which were skipped
  verify         fail if anything below generated is not what bindgen would write; says where the difference is from
  run <sample>   build a sample and boot it in QEMU
  native         publish bindgen as a native program, and check that it writes the same bytes
  bench          instruction counts on the real kernel, and how fast bindgen is, as ratios

A kernel tree is what seL4's install target writes. It is found by SEL4_PREFIX, or as one folder per
configuration below SEL4_PREFIX_ROOT (default /opt/sel4); SEL4_CONFIG names the configuration (default x86_64;
for gen and verify, each one that has a folder below generated).
TEXT
}

verb="${1:-}"
[ $# -gt 0 ] && shift
case "$verb" in
    setup|build|test|gen|verify|demo|native|bench)
        [ $# -eq 0 ] || fail "SX001" "'$verb' takes no arguments, got: $*" "run ./build.sh without arguments for help"
        settle_config
        "verb_$verb" ;;
    run) settle_config; verb_run "$@" ;;
    ""|help|-h|--help) usage ;;
    *) usage >&2; fail "SX001" "unknown verb '$verb'" "use one of the verbs above" ;;
esac
