"""Reading the source tree for the checks: which files there are, and C++ text without what a check must not see."""

import os
import re

CPP = (".h", ".cpp")


def files(root, folders, endings=CPP):
    """Paths below `folders` with one of the endings, relative to root, with forward slashes, sorted."""
    found = []
    for folder in folders:
        for where, names, here in os.walk(os.path.join(root, folder)):
            names[:] = [name for name in names if not name.startswith(".") and name not in ("build", "__pycache__")]
            for name in here:
                if name.endswith(endings):
                    path = os.path.relpath(os.path.join(where, name), root)
                    found.append(path.replace(os.sep, "/"))
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<raw>     (?:u8|u|U|L)?R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)" )
    | (?P<string>  (?:u8|u|U|L)?"(?:\\.|[^"\\\n])*" )
    | (?P<char>    (?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)


class Cpp:
    """One C++ text seen three ways, all with the line numbers of the file:
    code: no comments, strings emptied;  strings: (line, text) of the string literals;  comments: (line, text)."""

    def __init__(self, text):
        self.strings = []
        self.comments = []
        self.includes = []
        for number, line in enumerate(text.splitlines(), 1):
            include = re.match(r"\s*#\s*include\s*([<\"])([^>\"]+)[>\"]", line)
            if include:
                self.includes.append((number, include.group(2), include.group(1) == "<"))
        pieces = []
        at = 0
        for match in TOKEN.finditer(text):
            pieces.append(text[at:match.start()])
            token = match.group(0)
            line = text.count("\n", 0, match.start()) + 1
            if match.group("comment"):
                self.comments.append((line, token))
                pieces.append(" " + "\n" * token.count("\n"))
            elif match.group("char"):
                pieces.append("' '")
            else:
                body = token[token.index('"') + 1:-1]
                if match.group("raw"):
                    body = body[len(match.group("mark")) + 1:-len(match.group("mark")) - 1]
                self.strings.append((line, body))
                pieces.append('""' + "\n" * token.count("\n"))
            at = match.end()
        pieces.append(text[at:])
        self.code = "".join(pieces)

    def lines_where(self, pattern):
        """Line numbers at which the pattern matches in the code."""
        return [self.code.count("\n", 0, match.start()) + 1 for match in re.finditer(pattern, self.code)]


def finish(title, checked, complaints):
    """Prints the outcome and gives the exit code. Nothing checked is a failure: the check looked in the wrong place."""
    for complaint in complaints:
        print(complaint)
    if complaints:
        print(f"{title}: {len(complaints)} to mend in {checked} files")
        return 1
    if checked == 0:
        print(f"{title}: there was nothing to check")
        return 1
    print(f"{title}: {checked} files, all well")
    return 0
