# SPDX-License-Identifier: GPL-3.0-or-later
# The program itself is compiled by clang, which takes a third of GCC's time for it, against GCC's own headers and run-time library.
include(${CMAKE_CURRENT_LIST_DIR}/toolchain.cmake)
set(gcc_folder /usr/lib/gcc/x86_64-w64-mingw32/12-posix)
set(CMAKE_CXX_COMPILER clang++)
set(CMAKE_CXX_COMPILER_TARGET x86_64-w64-mingw32)
set(CMAKE_SYSROOT_COMPILE /usr/x86_64-w64-mingw32)
# lld links in seconds what takes GNU ld minutes. -femulated-tls: GCC's run-time library keeps thread-local variables in its own way.
# Names of folders and the time of the build would make each build another one.
get_filename_component(project_folder ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
set(CMAKE_CXX_FLAGS_INIT "-ffile-prefix-map=${project_folder}=. -femulated-tls -nostdinc++ -isystem ${gcc_folder}/include/c++ -isystem ${gcc_folder}/include/c++/x86_64-w64-mingw32 -isystem ${gcc_folder}/include/c++/backward")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-B${gcc_folder} -L${gcc_folder} -fuse-ld=lld -Wl,--no-insert-timestamp -Wno-unused-command-line-argument")
set(CMAKE_CXX_STANDARD_LIBRARIES "-lpthread")
