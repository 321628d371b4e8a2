# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# setup: what a fresh Debian or Ubuntu machine lacks.

# Each line: what to look for, then the packages that have it, the first available one is taken.
setup_needs() {
    cat <<'LIST'
command:gcc          gcc
command:objcopy      binutils
command:cmake        cmake
command:make         make
command:clang        clang
library:libclang     libclang1-19 libclang1-16
command:qemu-system-x86_64  qemu-system-x86
command:dotnet       dotnet-sdk-10.0
LIST
}

setup_has() { # kind:name
    local kind="${1%%:*}" name="${1#*:}"
    case "$kind" in
        command) command -v "$name" >/dev/null 2>&1 ;;
        # NuGet brings one for these machines; elsewhere, the versions bindgen is tested with.
        library) [[ "$(uname -m)" =~ ^(x86_64|aarch64)$ ]] ||
                 compgen -G "/usr/lib/llvm-1[69]/lib/libclang.so*" >/dev/null ||
                 compgen -G "/usr/lib/*/libclang-1[69].so*" >/dev/null ;;
    esac
}

setup_names() { # "kind:name packages"...
    local need names=()
    for need in "$@"; do
        need="${need%% *}"
        names+=("${need#*:}")
    done
    echo "${names[*]}"
}

setup_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "SX004" "installing packages needs root, and there is no sudo" "run as root: $*"
    fi
}

verb_setup() {
    say "Set up"
    local need candidates package found
    local -a missing=() install=() nowhere=()
    while read -r need candidates; do
        setup_has "$need" || missing+=("$need $candidates")
    done < <(setup_needs)

    if [ ${#missing[@]} -eq 0 ]; then
        echo "every program needed is installed"
    else
        command -v apt-get >/dev/null 2>&1 ||
            fail "SX005" "missing: $(setup_names "${missing[@]}")" "install these with your distribution's package manager"
        echo "missing: $(setup_names "${missing[@]}"); updating the package lists"
        setup_as_root apt-get update -qq
        for need in "${missing[@]}"; do
            found=""
            for package in ${need#* }; do
                if apt-cache show "$package" >/dev/null 2>&1; then
                    found="$package"
                    break
                fi
            done
            if [ -n "$found" ]; then
                install+=("$found")
            else
                nowhere+=("$need")
            fi
        done
        if [ ${#install[@]} -gt 0 ]; then
            echo "installing: ${install[*]}"
            setup_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${install[@]}" >/dev/null
        fi
        [ ${#nowhere[@]} -eq 0 ] || fail "SX006" "no package of this distribution provides: $(setup_names "${nowhere[@]}")" \
            "install it by hand, then run this again; Debian has no .NET: see Start in README.md"
    fi

    local version
    version=$(dotnet --version 2>/dev/null) ||
        fail "SX007" "the .NET SDK that global.json asks for is not installed" "install the .NET SDK 10"
    echo ".NET SDK $version; restoring NuGet packages"
    dotnet restore Sel4.Interop.sln -v quiet
}
