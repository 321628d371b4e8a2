# SPDX-License-Identifier: BSD-2-Clause
# shellcheck shell=bash
# The .NET SDK where the distribution has no package of it: Microsoft's install script puts it into a folder of the repository.

dotnet_folder="$PWD/.dotnet"
dotnet_script="${SEL4_DOTNET_SCRIPT:-https://dot.net/v1/dotnet-install.sh}"

# What the SDK is linked with and does not bring. Each line: a file that shows that the library is there, then packages, of which the first
# available one is taken.
dotnet_libraries() {
    cat <<'LIST'
libicuuc.so     libicu76 libicu74 libicu72 libicu70
libssl.so.3     libssl3t64 libssl3
libstdc++.so.6  libstdc++6
libz.so.1       zlib1g
LIST
}

# An SDK that setup has installed before is in front of any other.
use_own_dotnet() {
    if [ -x "$dotnet_folder/dotnet" ]; then
        export PATH="$dotnet_folder:$PATH" DOTNET_ROOT="$dotnet_folder"
    fi
}

# The oldest SDK that global.json accepts.
wanted_dotnet() {
    sed -n 's/.*"version" *: *"\([^"]*\)".*/\1/p' global.json
}

# Whether there is an SDK that global.json accepts.
has_dotnet() {
    dotnet --version >/dev/null 2>&1
}

install_dotnet() {
    local version answer
    version=$(wanted_dotnet)
    cat <<TEXT
no .NET SDK $version or later is installed, and no package of this distribution has one.
Microsoft's install script, $dotnet_script,
can put one into ${dotnet_folder##*/} in this repository: about 250 MB to download, 800 MB on disk, and nothing outside of this folder changes.
TEXT
    case "${SEL4_DOTNET:-}" in
        install) ;;
        none) no_dotnet "SEL4_DOTNET is none" ;;
        "")
            if [ -t 0 ] && [ -t 1 ]; then
                read -r -p "Install it? [Y/n] " answer || answer=n
                [[ "$answer" =~ ^([yY].*)?$ ]] || no_dotnet "it was refused"
            else
                echo "Installing it. SEL4_DOTNET=none in the environment refuses."
            fi ;;
        *) fail "SX019" "SEL4_DOTNET is '${SEL4_DOTNET//[[:cntrl:]]/?}'" "set it to install or none, or unset it" ;;
    esac

    install_first_of "$(dotnet_needs)"
    # Into a folder of its own first: neither half a download nor an SDK that does not start stays behind.
    rm -rf -- "$dotnet_folder.new"
    run_install_script "$version"
    rm -rf -- "$dotnet_folder"
    mv -- "$dotnet_folder.new" "$dotnet_folder"
    use_own_dotnet
    echo "the .NET SDK $(dotnet --version) is in $dotnet_folder; to use it without build.sh: export PATH=\"$dotnet_folder:\$PATH\""
}

# Leaves an SDK in $dotnet_folder.new that starts.
run_install_script() { # version
    local script problem="" new="$dotnet_folder.new"
    script=$(mktemp)
    if ! download "$dotnet_script" "$script"; then
        problem="$dotnet_script cannot be downloaded"
    elif [[ "$(head -c 2 "$script")" != "#!" ]]; then
        problem="what $dotnet_script returns is not a script; a proxy may have answered"
    elif ! bash "$script" --channel "${1%.*}" --install-dir "$new" --no-path; then
        problem="the install script failed, see above"
    elif [ ! -x "$new/dotnet" ]; then
        problem="the install script left no SDK"
    elif ! problem=$(DOTNET_ROOT="$new" "$new/dotnet" --version 2>&1 >/dev/null); then
        problem="the SDK that the install script left does not start: $(head -n 1 <<<"$problem")"
    else
        problem=""
    fi
    rm -f -- "$script"
    if [ -n "$problem" ]; then
        rm -rf -- "$new"
        no_dotnet "$problem"
    fi
}

no_dotnet() { # why
    fail "SX007" "there is no .NET SDK that global.json accepts: $1" \
        "install the .NET SDK $(wanted_dotnet) or later (https://learn.microsoft.com/dotnet/core/install/linux), put dotnet on the PATH, then run this again"
}

# Lines of dotnet_libraries whose library is missing, and what downloads.
dotnet_needs() {
    local file packages
    # Not on everybody's PATH.
    local PATH="$PATH:/usr/sbin:/sbin"
    while read -r file packages; do
        ldconfig -p 2>/dev/null | grep -q "[[:space:]]$file" || echo "$packages"
    done < <(dotnet_libraries)
    command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1 || echo "curl"
    [ -e /etc/ssl/certs/ca-certificates.crt ] || echo "ca-certificates"
}

download() { # address, file
    if command -v curl >/dev/null 2>&1; then
        curl --fail --silent --show-error --location --retry 2 --output "$2" -- "$1"
    else
        wget --quiet --tries 3 --output-document="$2" -- "$1"
    fi
}
