# SPDX-License-Identifier: GPL-3.0-or-later
# What "cmake --install" and the Debian package put where. The desktop's own triggers register the type of a book, so that
# a double click opens it.
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)
# The day of the release is that of its part in the changelog; before there is one, that of the build.
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md released REGEX "^## \\[${PROJECT_VERSION}\\]")
if(released MATCHES "([0-9]+-[0-9]+-[0-9]+)$")
    set(TENKEN_RELEASED ${CMAKE_MATCH_1})
else()
    string(TIMESTAMP TENKEN_RELEASED "%Y-%m-%d" UTC)
endif()
execute_process(COMMAND date -R -u -d ${TENKEN_RELEASED} OUTPUT_VARIABLE TENKEN_RELEASED_MAIL OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
configure_file(linux/changelog.in changelog @ONLY)
configure_file(linux/tenken.metainfo.xml.in org.tenken.tenken.metainfo.xml @ONLY)

# As Debian wants them: compressed, without the time.
set(packed "")
function(add_packed input output)
    add_custom_command(OUTPUT ${output} DEPENDS ${input} COMMAND ${GZIP} -9nc ${input} > ${output} VERBATIM)
    list(APPEND packed ${output})
    set(packed ${packed} PARENT_SCOPE)
endfunction()
foreach(program tenken tenken-cli)
    foreach(language . ja)
        configure_file(linux/man/${language}/${program}.1.in man/${language}/${program}.1 @ONLY)
        set(manual ${CMAKE_CURRENT_BINARY_DIR}/man/${language}/${program}.1)
        add_packed(${manual} ${manual}.gz)
        install(FILES ${manual}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/${language}/man1)
    endforeach()
endforeach()
add_packed(${CMAKE_CURRENT_BINARY_DIR}/changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
add_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_CURRENT_BINARY_DIR}/CHANGELOG.md.gz)
add_custom_target(manuals ALL DEPENDS ${packed})

install(TARGETS tenken tenken-cli)
install(FILES linux/tenken.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.tenken.tenken.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES linux/tenken.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES linux/tenken-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tenken-cli)
set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/tenken.svg)
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes RENAME application-x-tenken.svg)
install(FILES linux/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz ${CMAKE_CURRENT_BINARY_DIR}/CHANGELOG.md.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tenken)

# cd build/release && cpack
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tenken)
set(CPACK_PACKAGE_CONTACT "Tenken maintainers <tenken@tenken.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "yearly review of the personal data of a small firm in Japan")
set(CPACK_PACKAGE_DESCRIPTION "Gathers in a ledger (個人情報管理台帳) what a firm holds where, asks the questions
of the yearly review that concern it, keeps who mends what by when, and prints
the annual report. Rules, notices and letters are made from what was entered;
when data is lost or leaked it works out whether and by when to report it.
.
Works without a network; everything stays in one file.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins and fonts are invisible to shlibdeps: the database of a book, Japanese words of Qt's own dialogs, and the one kind
# of face whose text stays searchable in a PDF.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-morisawa-bizud-gothic")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, fonts-noto-cjk, qt6-wayland")
# Japanese input: IBus comes with Qt itself.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)
