"""One name, one type (architecture: "the same word everywhere"). Usage: names.py ROOT

Two types of one name in namespace lead break the one-definition rule: each file compiles, and the linker keeps the inline
functions of only one of them, whose layout then is used for both. No compiler or linker tells.
"""

import re
import sys

from sources import Cpp, files, finish, read

OPENS = re.compile(r"^namespace \{", re.MULTILINE)
TYPE = re.compile(r"^(?:struct|class|enum class|enum)\s+(?:\[\[\w+\]\]\s+)?(\w+)(?!::|\w)\s*(?:final\s*)?(?::(?!:)[^;{]*)?\{", re.MULTILINE)


def types_of(text):
    """Names of the types that the text defines in a named namespace, not nested in another type."""
    code = Cpp(text).code
    # What an unnamed namespace holds belongs to its file alone. It ends where a brace stands at the beginning of a line
    # and no declaration of a type or function (which close likewise) is open.
    kept, depth = [], 0
    for line in code.split("\n"):
        if depth == 0 and re.match(r"namespace \{", line):
            depth = line.count("{") - line.count("}")
            kept.append("")
            continue
        if depth > 0:
            depth += line.count("{") - line.count("}")
            kept.append("")
            continue
        kept.append(line)
    return TYPE.findall("\n".join(kept))


def complaints_of(texts):
    where = {}
    for path, text in texts:
        for name in types_of(text):
            where.setdefault(name, set()).add(path)
    return [f"{name} is defined in {' and in '.join(sorted(paths))}: rename one" for name, paths in sorted(where.items()) if len(paths) > 1]


def prove():
    one = "namespace lead {\n\nstruct Row\n{\n    int a;\n};\n\n} // namespace lead\n"
    hidden = "namespace lead {\nnamespace {\nstruct Row\n{\n    int b;\n};\n} // namespace\nstruct Other\n{\n};\n}\n"
    nested = "namespace lead {\nclass Table\n{\n    struct Row\n    {\n    };\n};\n}\n"
    declared = "namespace lead {\nclass Row;\nstruct Row;\n}\n"
    assert complaints_of([("a.h", one), ("b.h", one.replace("struct", "class"))]), "the same name twice passed"
    assert complaints_of([("a.h", one), ("b.h", one.replace("struct Row", "class Row final : public Base"))]), "a derived one passed"
    for other in (hidden, nested, declared):
        assert not complaints_of([("a.h", one), ("b.cpp", other)]), f"refused: {other}"
    assert types_of(hidden) == ["Other"], types_of(hidden)


if __name__ == "__main__":
    prove()
    root = sys.argv[1]
    paths = files(root, ["core", "ui", "app"])
    sys.exit(finish("names", len(paths), complaints_of([(path, read(root, path)) for path in paths])))
