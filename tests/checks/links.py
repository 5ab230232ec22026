"""The command line tool runs without a window: it links neither Gui nor Widgets. Usage: links.py PROGRAM"""

import re
import subprocess
import sys


def windows_libraries(listing):
    return sorted(set(re.findall(r"libQt6(?:Gui|Widgets|Charts|Svg|OpenGL\w*|PrintSupport)\b", listing)))


if __name__ == "__main__":
    assert windows_libraries("libQt6Widgets.so.6 => /usr/lib\nlibQt6Gui.so.6 => x") == ["libQt6Gui", "libQt6Widgets"]
    assert not windows_libraries("libQt6Core.so.6 => /usr/lib/libQt6Core.so.6")
    needed = subprocess.run(["ldd", sys.argv[1]], check=True, capture_output=True, text=True).stdout
    assert "libQt6Core" in needed, "ldd did not list the libraries"
    found = windows_libraries(needed)
    print(f"links: {', '.join(found)} needed by {sys.argv[1]}" if found else "links: no library of a window")
    sys.exit(1 if found else 0)
