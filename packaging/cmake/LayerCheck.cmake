# SPDX-License-Identifier: GPL-3.0-or-later
# Stops the configuration when a target links, itself or through others, what its layer may not have. The include
# scan among the tests sees what is written; this sees what is linked.

# One row a target: what the closure of its links may hold. A target's row holds for its whole closure, so what
# stands below it is named again.
set(DUOBOEK_DOMAIN_LINKS Qt6::Core tl::expected)
set(DUOBOEK_STORAGE_LINKS ${DUOBOEK_DOMAIN_LINKS} Qt6::Sql libcsv QuaZip::QuaZip duoboek_domain)
set(DUOBOEK_TEXT_LINKS ${DUOBOEK_DOMAIN_LINKS} duoboek_domain)
set(DUOBOEK_PRINT_LINKS ${DUOBOEK_TEXT_LINKS} duoboek_text Qt6::Gui Threads::Threads)
set(DUOBOEK_CHARTS_LINKS ${DUOBOEK_DOMAIN_LINKS} duoboek_domain Qt6::Widgets Qt6::Charts)
set(DUOBOEK_UI_LINKS ${DUOBOEK_PRINT_LINKS} duoboek_print ${DUOBOEK_STORAGE_LINKS} duoboek_storage
  ${DUOBOEK_CHARTS_LINKS} duoboek_charts Qt6::PrintSupport)
set(DUOBOEK_APP_LINKS ${DUOBOEK_UI_LINKS} duoboek_ui)

set(DUOBOEK_LAYERS
  duoboek_domain:DOMAIN
  duoboek_storage:STORAGE
  duoboek_text:TEXT
  duoboek_print:PRINT
  duoboek_charts:CHARTS
  duoboek_ui:UI
  duoboek:APP)

# What the target links, as names of targets; libraries of Qt bring their own, which are not looked into.
function(duoboek_links_of target result)
  get_target_property(own ${target} LINK_LIBRARIES)
  get_target_property(handed_on ${target} INTERFACE_LINK_LIBRARIES)
  set(links)
  foreach(link IN LISTS own handed_on)
    # A static library hands its private links on as $<LINK_ONLY:name>.
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
    # A library without a target of CMake is known by its file.
    if(IS_ABSOLUTE "${link}")
      cmake_path(GET link STEM link)
    endif()
    # Directory scopes are marked in the list, and resources are objects: neither is a library.
    if(link AND NOT link MATCHES "^::@|-NOTFOUND$|TARGET_OBJECTS:|_resources_[0-9]+$")
      list(APPEND links "${link}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES links)
  set(${result} "${links}" PARENT_SCOPE)
endfunction()

function(duoboek_check_layer target allowed)
  set(waiting ${target})
  set(seen)
  while(waiting)
    list(POP_FRONT waiting current)
    list(APPEND seen ${current})
    duoboek_links_of(${current} links)
    foreach(link IN LISTS links)
      if(NOT link IN_LIST allowed)
        message(FATAL_ERROR "${target} may not link ${link} (through ${current}): see LayerCheck.cmake")
      endif()
      if(link MATCHES "^duoboek" AND NOT link IN_LIST seen)
        list(APPEND waiting ${link})
      endif()
    endforeach()
  endwhile()
endfunction()

# A library of ours that has no row would be in no layer at all.
function(duoboek_check_folder folder)
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "LIBRARY|EXECUTABLE" AND NOT target MATCHES "_resources_[0-9]+$" AND NOT ";${DUOBOEK_LAYERS}" MATCHES ";${target}:")
      message(FATAL_ERROR "${target} stands in no layer: give it a row in LayerCheck.cmake")
    endif()
  endforeach()
  get_property(inner DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS inner)
    duoboek_check_folder("${folder}")
  endforeach()
endfunction()

foreach(row IN LISTS DUOBOEK_LAYERS)
  string(REPLACE ":" ";" row "${row}")
  list(GET row 0 target)
  list(GET row 1 layer)
  if(TARGET ${target})
    duoboek_check_layer(${target} "${DUOBOEK_${layer}_LINKS}")
  endif()
endforeach()

get_property(folders DIRECTORY "${CMAKE_SOURCE_DIR}" PROPERTY SUBDIRECTORIES)
foreach(folder IN LISTS folders)
  if(folder MATCHES "/(core|ui|app)$")
    duoboek_check_folder("${folder}")
  endif()
endforeach()
