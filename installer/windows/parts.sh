# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside it: fetches the sources of the libraries and builds each for Windows into a folder of the cache whose
# name stands for its versions, options and compiler. What is there already is left as it is.

windows=$root/installer/windows
cache=${TENKEN_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tenken-windows}
host=x86_64-w64-mingw32
parts=(expat libdeflate libxlsxwriter qt6-base)

# Ends with one sentence: what happened, what is safe, what to do.
give_up() {
    printf '%s\n' "$*" >&2
    exit 1
}

# key_of PART: a name for what is built and how; another version, option or compiler has another one.
key_of() {
    local sources=$1
    [[ $1 != qt6-base ]] || sources='qt6-base|sqlite3'
    { grep -E "^($sources) " "$windows/sources"; declare -f "build_$1" cross_cmake; cat "$windows/toolchain.cmake"; "$host-g++-posix" --version; } \
        | sha256sum | cut -c1-16
}
folder_of() { echo "$cache/$1-$(key_of "$1")"; }

needs_room() { # MEGABYTES FOLDER
    local free
    mkdir -p "$2"
    free=$(df --output=avail -m "$2" | tail -n 1)
    ((free > $1)) || give_up "$2 has $free MB of room and the build needs $1 MB. Nothing was begun. Make room, then start again."
}

# apt with the source packages of Debian 12 alone, beside this machine's own lists.
apt_sources() {
    local own=$cache/apt
    mkdir -p "$own/lists/partial"
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(debian_mirror) bookworm main" >"$own/sources.list"
    apt-get -q -o "Dir::Etc::SourceList=$own/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$own/lists" \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root -o APT::Update::Error-Mode=any "$@"
}

is_whole() { # FILE SHA256
    [[ -f $1 && $(sha256sum <"$1") == "$2 "* ]]
}

# fetch PACKAGE VERSION SHA256: its files in the cache, each the one that is meant.
fetch() {
    local folder=$cache/sources/$1-$2 description=$1_$2.dsc log=$cache/fetch.log
    mkdir -p "$folder"
    if ! is_whole "$folder/$description" "$3" || ! (cd "$folder" && files_match "$description"); then
        [[ -n ${apt_is_fresh-} ]] || apt_sources update >"$log" 2>&1 \
            || give_up "The list of Debian's sources could not be read ($log). Nothing was built. Check the network, then start again."
        apt_is_fresh=yes
        (cd "$folder" && rm -f ./* && apt_sources source --download-only "$1=$2" >"$log" 2>&1) \
            || give_up "The sources of $1 $2 could not be fetched ($log). What was built before is kept. Check the network; where Debian has a newer version by now, put that into installer/windows/sources. Then start again."
        is_whole "$folder/$description" "$3" \
            || give_up "The sources of $1 $2 are not the ones meant: the checksum of $folder/$description differs. Nothing was built from them. Delete that folder, then start again."
    fi
}

# The files that a description names are there with its checksums.
files_match() {
    sed -n '/^Checksums-Sha256:/,/^[^ ]/s/^ \([0-9a-f]\{64\}\) [0-9]* \(.*\)/\1  \2/p' "$1" | sha256sum --check --status
}

# unpack PACKAGE FOLDER: its patched sources; their licences go with what is built, their day is the one that files take over.
unpack() {
    local version
    version=$(awk -v name="$1" '$1 == name { print $2 }' "$windows/sources")
    rm -rf "$2"
    dpkg-source --no-check -x "$cache/sources/$1-$version/$1_$version.dsc" "$2"
    SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$2/debian/changelog" -S Timestamp)
    install -D -m 644 "$2/debian/copyright" "$prefix/licences/$1.txt"
}

cross_cmake() { # SOURCE BUILD OPTIONS…
    local source=$1 folder=$2
    shift 2
    cmake -G Ninja -S "$source" -B "$folder" -DCMAKE_TOOLCHAIN_FILE="$windows/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
    cmake --build "$folder"
    cmake --install "$folder"
}

build_expat() {
    unpack expat "$1/expat"
    # A workbook needs no document type, and entities are how XML is made to fill the memory.
    CFLAGS="-DXML_GE=0 -DXML_DTD=0" cross_cmake "$1/expat/expat" "$1/build" -DEXPAT_DTD=OFF -DEXPAT_SHARED_LIBS=OFF \
        -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF
}

build_libdeflate() {
    unpack libdeflate "$1/libdeflate"
    cd "$1/libdeflate"
    make CC="$host-gcc-posix" AR="$host-ar" CFLAGS=-O2 libdeflatestatic.lib
    install -D -m 644 libdeflatestatic.lib "$prefix/lib/libdeflate.a"
    install -D -m 644 libdeflate.h "$prefix/include/libdeflate.h"
    mkdir -p "$prefix/lib/pkgconfig"
    printf '%s\n' "Name: libdeflate" "Description: DEFLATE" "Version: 1.14" "Cflags: -I$prefix/include" "Libs: -L$prefix/lib -ldeflate" \
        >"$prefix/lib/pkgconfig/libdeflate.pc"
}

build_libxlsxwriter() {
    unpack libxlsxwriter "$1/xlsx"
    cross_cmake "$1/xlsx" "$1/build" -DBUILD_SHARED_LIBS=OFF
}

# Debian's Qt has its copy of SQLite taken out: it is put back. Qt's programs name the folder they were installed to: they are
# installed to one that is called the same on every machine, then moved.
build_qt6-base() {
    unpack sqlite3 "$1/sqlite"
    (cd "$1/sqlite" && ./configure --disable-tcl && make sqlite3.c)
    unpack qt6-base "$1/qt"
    mkdir -p "$1/qt/src/3rdparty/sqlite"
    cp "$1/sqlite"/sqlite3.[ch] "$1/qt/src/3rdparty/sqlite"
    # What nobody links is left out. OpenGL has to stay: without it the Windows plugin of 6.4.2 does not compile.
    DESTDIR=$1/installed cross_cmake "$1/qt" "$1/build" -DCMAKE_INSTALL_PREFIX=/tenken-qt \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake" \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=dynamic -DFEATURE_opengl=ON \
        -DFEATURE_opengl_dynamic=ON -DFEATURE_dbus=OFF -DFEATURE_vulkan=OFF -DFEATURE_icu=OFF -DFEATURE_tabletevent=OFF \
        -DFEATURE_network=OFF -DFEATURE_xml=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
        -DFEATURE_system_sqlite=OFF -DFEATURE_system_zlib=OFF
    mv "$1/installed/tenken-qt"/* "$prefix"
}

# Whether a part is there as it was built, to the letter.
is_built() {
    local folder
    folder=$(folder_of "$1")
    [[ -s $folder/done ]] && (cd "$folder" && sha256sum --check --status done 2>/dev/null)
}

# build_part NAME: once. One that was broken off is begun again from its sources.
build_part() {
    local name=$1 prefix log job waited=0 started=$SECONDS
    prefix=$(folder_of "$name")
    log=$prefix.log
    is_built "$name" && return
    say "Building $name for Windows$([[ $name != qt6-base ]] || echo ", some 20 minutes on two cores") (log: $log)"
    rm -rf "$prefix" "$prefix.work"
    mkdir -p "$prefix.work"
    # In a condition bash would not stop at the first failure.
    (set -e; export TENKEN_WORK=$prefix.work SOURCE_DATE_EPOCH; "build_$name" "$prefix.work") >"$log" 2>&1 &
    job=$!
    while kill -0 $job 2>/dev/null; do
        sleep 1
        ((++waited % 60)) || say "$name: $(grep -oE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 1)"
    done
    if ! wait $job; then
        tail -n 30 "$log" >&2
        give_up "$name could not be built. What was built before is kept, and a second try begins with $name. The reason stands above; a full disk is the usual one."
    fi
    rm -rf "$prefix.work"
    (cd "$prefix" && find . -type f ! -name 'done*' -print0 | sort -z | xargs -0 sha256sum >done.part && mv done.part done)
    say "$name built in $((SECONDS - started)) s"
}

windows_parts_are_there() {
    local name
    command -v "$host-g++-posix" >/dev/null || return 1
    for name in "${parts[@]}"; do
        is_built "$name" || return 1
    done
}

# All parts; tells the toolchain where they are.
windows_parts() {
    local name version checksum
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock --nonblock 9 || give_up "Another build uses $cache. Nothing was begun. Wait for it, then start again."
    if ! windows_parts_are_there; then
        needs_room 6000 "$cache"
        while read -r name version checksum; do
            [[ -z $name || $name == '#' ]] || fetch "$name" "$version" "$checksum"
        done <"$windows/sources"
    fi
    export TENKEN_WINDOWS_PARTS=
    for name in "${parts[@]}"; do
        build_part "$name"
        TENKEN_WINDOWS_PARTS+=${TENKEN_WINDOWS_PARTS:+;}$(folder_of "$name")
    done
    say "The libraries for Windows are in $cache"
}
