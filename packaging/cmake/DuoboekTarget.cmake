# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this project shares: the language level, the warnings, the include root and the sanitizers.

function(duoboek_target target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
  # Comparing two QStrings makes GCC 12 warn in Qt's own header, but only when it optimises.
  target_compile_options(${target} PRIVATE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-stringop-overread>")
  if(DUOBOEK_WARNINGS_ARE_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(DUOBOEK_SANITIZE)
    target_compile_options(${target} PUBLIC -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # Lines are all that a report names; full debugging information costs a third of the build.
    target_compile_options(${target} PRIVATE -g1)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
endfunction()

# Compiles up to a dozen files of a folder as one where the whole is built anew anyway: with the sanitizers that takes
# a third of the time. That each file stands by itself is seen in the other builds. By folder, so that a new file can
# clash in its names with its neighbours only. The sources are counted when the folders below have added theirs.
function(duoboek_unite target)
  if(DUOBOEK_UNITED)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # Of a class in a source file the compiler no longer sees that it is in no header.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    cmake_language(EVAL CODE "cmake_language(DEFER CALL duoboek_group_by_folder ${target})")
  endif()
endfunction()

function(duoboek_group_by_folder target)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}/")
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}")
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    if(NOT DEFINED count_${folder})
      set(count_${folder} 0)
    endif()
    math(EXPR group "${count_${folder}} / 12")
    math(EXPR count_${folder} "${count_${folder}} + 1")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${group}")
  endforeach()
endfunction()
