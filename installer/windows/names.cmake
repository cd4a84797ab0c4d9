# SPDX-License-Identifier: GPL-3.0-or-later
# CPack reads this once for each kind of package.
set(CPACK_PACKAGE_FILE_NAME Tenken-${CPACK_PACKAGE_VERSION})
if(CPACK_GENERATOR STREQUAL "NSIS")
    string(APPEND CPACK_PACKAGE_FILE_NAME -setup)
endif()
