# SPDX-License-Identifier: GPL-3.0-or-later
# What the setup program and the ZIP hold: the programs, what they import, the plugins they ask for by name, Qt's own words in
# Japanese and the licences of all of it.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
set(TENKEN_ICO ${PROJECT_BINARY_DIR}/tenken.ico)
set(drawn "")
foreach(size 16 20 24 32 40 48 64 128 256)
    set(picture ${CMAKE_CURRENT_BINARY_DIR}/tenken-${size}.png)
    add_custom_command(OUTPUT ${picture} DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/tenken.svg
        COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${picture} ${PROJECT_SOURCE_DIR}/resources/icons/tenken.svg)
    list(APPEND drawn ${picture})
endforeach()
add_custom_command(OUTPUT ${TENKEN_ICO} DEPENDS ${drawn} COMMAND ${ICOTOOL} -c -o ${TENKEN_ICO} ${drawn})
# The left side of the setup program's first and last page, large enough for a display of 200 %.
find_program(CONVERT convert REQUIRED)
set(TENKEN_BMP ${PROJECT_BINARY_DIR}/tenken.bmp)
list(GET drawn -1 largest)
add_custom_command(OUTPUT ${TENKEN_BMP} DEPENDS ${largest}
    COMMAND ${CONVERT} -size 410x785 "xc:#e8eef5" ${largest} -gravity north -geometry +0+150 -composite -type truecolor BMP3:${TENKEN_BMP})
add_custom_target(program_icon ALL DEPENDS ${TENKEN_ICO} ${TENKEN_BMP})

function(add_version_resource program description)
    set(TENKEN_PROGRAM ${program})
    set(TENKEN_DESCRIPTION ${description})
    configure_file(windows/tenken.rc.in ${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${program}.rc TARGET_DIRECTORY ${program} PROPERTIES
        OBJECT_DEPENDS "${TENKEN_ICO};${CMAKE_CURRENT_SOURCE_DIR}/windows/tenken.manifest")
    add_dependencies(${program} program_icon)
endfunction()

add_version_resource(tenken "Tenken")
add_version_resource(tenken-cli "Tenken for scripts")

set(qt ${QT6_INSTALL_PREFIX})
set(plugins ${qt}/plugins/platforms/qwindows.dll ${qt}/plugins/sqldrivers/qsqlite.dll)
install(TARGETS tenken tenken-cli RUNTIME DESTINATION bin)
install(FILES /usr/share/qt6/translations/qtbase_ja.qm DESTINATION bin/translations)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION bin/licences RENAME tenken.txt)
foreach(text GPL-2 GPL-3 LGPL-2.1 LGPL-3 Apache-2.0) # those that the files of the libraries point to
    install(FILES /usr/share/common-licenses/${text} DESTINATION bin/licences RENAME ${text}.txt)
endforeach()
foreach(part $ENV{TENKEN_WINDOWS_PARTS})
    install(DIRECTORY ${part}/licences/ DESTINATION bin/licences)
endforeach()
foreach(package gcc-mingw-w64-base mingw-w64-x86-64-dev libz-mingw-w64 qt6-translations-l10n)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION bin/licences RENAME ${package}.txt)
endforeach()
string(JOIN " " plugins ${plugins})
install(CODE "execute_process(COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/windows/gather.py \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin
    --from ${qt}/bin /usr/lib/gcc/x86_64-w64-mingw32/12-posix /usr/x86_64-w64-mingw32/lib
    --plugins ${plugins} COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_PACKAGE_NAME Tenken)
set(CPACK_PACKAGE_VENDOR "Tenken maintainers")
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/windows/names.cmake)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tenken)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows)
set(CPACK_NSIS_MUI_ICON ${TENKEN_ICO})
set(CPACK_TENKEN_ICO ${TENKEN_ICO})
set(CPACK_TENKEN_BMP ${TENKEN_BMP})
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
