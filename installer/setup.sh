# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside it, which source it. Installs what is missing and leaves everything else alone.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '[%dm%02ds] %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*"; }

# packages_of run test …: the packages of these sections of debian-packages.
packages_of() {
    local line section=
    while read -r line; do
        case $line in
        '' | '#'*) ;;
        '['*) section=${line//[][]/} ;;
        *) [[ " $* " == *" $section "* ]] && echo "$line" ;;
        esac
    done <"$root/installer/debian-packages"
}

missing_packages() {
    local package
    for package in $(packages_of "$@"); do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
}

install_packages() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || {
            echo "These packages are missing; have them installed, then start again: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get -q update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}"
}

# build PRESET TARGET…: configures and builds, through ccache where there is one.
build() {
    local preset=$1 launcher=
    shift
    launcher=$(command -v ccache || true)
    # What one checkout compiled serves the next, in whatever folder it is; precompiled headers included.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    say "Building ($preset)"
    (cd "$root" && cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" && cmake --build --preset "$preset" --target "$@")
}

# Where this machine gets Debian 12 from; Debian itself where apt has read no list yet.
debian_mirror() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 'Created-By: Packages' | sed -n 1p)
    echo "${mirror:-http://deb.debian.org/debian}"
}

# The one place where the version stands is CMakeLists.txt.
project_version() { sed -n 's/^project(tenken VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt"; }

# Ends a trial of a package: what did not hold.
fails() {
    echo "FAILED: $*" >&2
    exit 1
}
