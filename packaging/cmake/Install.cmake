# SPDX-License-Identifier: GPL-3.0-or-later
# Where the program and what the desktop knows of it are installed.

include(GNUInstallDirs)

if(TARGET duoboek)
  install(TARGETS duoboek RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES packaging/linux/duoboek.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES packaging/linux/duoboek.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
endif()
