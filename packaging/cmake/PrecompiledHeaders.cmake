# SPDX-License-Identifier: GPL-3.0-or-later
# Reading the headers of Qt and Catch2 is most of what compiling a file costs, so each target reads them once.
# The preset core-only does without, so that a file of core that leans on what another includes fails there, and
# so does clang-tidy for the rest.

option(DUOBOEK_PRECOMPILED_HEADERS "Read the headers of libraries once for each target" ON)

set(DUOBOEK_HEADERS_OF_core <QDate> <QDir> <QHash> <QList> <QString> <QStringList>
  <algorithm> <array> <functional> <map> <memory> <optional> <tl/expected.hpp> <vector>)
set(DUOBOEK_HEADERS_OF_window <QAction> <QApplication> <QComboBox> <QFormLayout> <QHeaderView> <QLabel> <QLineEdit>
  <QPainter> <QTableView> <QWidget>)
set(DUOBOEK_HEADERS_OF_tests <catch2/catch.hpp>)

# duoboek_precompile(target core [window] [tests])
function(duoboek_precompile target)
  if(NOT DUOBOEK_PRECOMPILED_HEADERS)
    return()
  endif()
  foreach(kind IN LISTS ARGN)
    target_precompile_headers(${target} PRIVATE ${DUOBOEK_HEADERS_OF_${kind}})
  endforeach()
endfunction()
