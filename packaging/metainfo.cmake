# cmake -DIN=FILE -DOUT=FILE -DPICTURES=ADDRESS -P metainfo.cmake: the description of the program for software stores. Those want pictures,
# and want them from the web, so they are named only when PICTURES says where resources/help/pictures can be had.
file(READ "${IN}" text)
if(PICTURES)
  set(shots "")
  set(type " type=\"default\"")
  foreach(pair "leads|Leads with saved views, and the one that is chosen beside them" "board|The pipeline board" "import|Lists that were imported, each with what became of its rows"
               "palette|Every command and every lead in one place")
    string(REGEX MATCH "^([a-z]+)\\|(.*)$" ignored "${pair}")
    string(APPEND shots "    <screenshot${type}>\n      <caption>${CMAKE_MATCH_2}</caption>\n"
                        "      <image type=\"source\" width=\"1440\" height=\"900\">${PICTURES}/${CMAKE_MATCH_1}.png</image>\n    </screenshot>\n")
    set(type "")
  endforeach()
  string(REPLACE "  <launchable" "  <screenshots>\n${shots}  </screenshots>\n  <launchable" text "${text}")
endif()
file(WRITE "${OUT}" "${text}")
