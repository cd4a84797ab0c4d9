# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries for 64-bit Windows are built by Debian's mingw-w64 GCC. TENKEN_WINDOWS_PARTS: the folders they are installed in.
# TENKEN_WORK: where a library is built; neither that nor the time of the build gets into what is built.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
if(DEFINED ENV{TENKEN_WORK})
    set(CMAKE_C_FLAGS_INIT -ffile-prefix-map=$ENV{TENKEN_WORK}=.)
    set(CMAKE_CXX_FLAGS_INIT -ffile-prefix-map=$ENV{TENKEN_WORK}=.)
endif()
set(CMAKE_SHARED_LINKER_FLAGS_INIT -Wl,--no-insert-timestamp)
set(CMAKE_MODULE_LINKER_FLAGS_INIT -Wl,--no-insert-timestamp)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 $ENV{TENKEN_WINDOWS_PARTS})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(TRANSFORM CMAKE_FIND_ROOT_PATH APPEND /lib/pkgconfig OUTPUT_VARIABLE described)
list(JOIN described : described)
set(ENV{PKG_CONFIG_LIBDIR} ${described})
