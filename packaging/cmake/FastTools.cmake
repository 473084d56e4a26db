# SPDX-License-Identifier: GPL-3.0-or-later
# ccache and mold where they are installed; a build without them gives the same program, later.

option(DUOBOEK_FAST_TOOLS "Use ccache and mold where they are found" ON)

if(DUOBOEK_FAST_TOOLS)
  find_program(DUOBOEK_CCACHE ccache)
  if(DUOBOEK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${DUOBOEK_CCACHE}")
  endif()
  find_program(DUOBOEK_MOLD mold)
  if(DUOBOEK_MOLD)
    add_link_options(-fuse-ld=mold)
  endif()
endif()
