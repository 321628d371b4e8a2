# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# test: every test project, closed by one plain line that counts.

verb_test() {
    verb_setup
    verb_build

    local tree log status=0 passed failed skipped
    tree=$(find_tree)
    say "Test"
    if [ -n "$tree" ]; then
        echo "kernel tree: $tree"
    else
        echo "no kernel tree: tests on a real kernel are skipped; to run them, $how_to_get_a_tree"
    fi

    log=$(mktemp)
    dotnet test --solution Sel4.Interop.sln --configuration Release --no-build -p:Sel4Config="$default_config" 2>&1 | tee "$log" || status=$?
    passed=$(summary_count "$log" succeeded)
    failed=$(summary_count "$log" failed)
    skipped=$(summary_count "$log" skipped)
    rm -f -- "$log"

    [ -n "$passed" ] && [ -n "$failed" ] && [ -n "$skipped" ] ||
        fail "SX011" "the test runner ended with exit code $status and no summary" "look at the lines above"
    if [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; then
        status=1
    fi
    echo
    echo "$passed passed, $failed failed, $skipped skipped"
    return "$status"
}

summary_count() { # log, what
    sed -n "s/^ *$2: \([0-9][0-9]*\)\$/\1/p" <"$1" | tail -n 1
}
