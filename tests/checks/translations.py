"""The window speaks every language whole. Usage: translations.py ROOT

Collects the texts of the sources anew with lupdate and holds translations/ to them: no text is missing, none unfinished or
left over, and every place (%1, %n, an access key) of the original is in the translation. Also that lupdate can see all texts:
a function of our own around translate() hides them from it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml

from sources import finish

LANGUAGES = ("de", "es", "en")
PLACE = re.compile(r"%(?:L?\d+|n)")
ACCESS_KEY = re.compile(r"&(?!&)(?=\w)")
# A class that lupdate cannot place has the wrong context where tr() is its own, which is so in the window only.
HIDDEN = re.compile(r"(lacks Q_OBJECT macro|/ui/.*Qualifying with unknown namespace)")


def messages_of(path):
    """{(context, source, comment): message element} of a .ts file."""
    found = {}
    for context in Xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def forms_of(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def complaints_of(message, where):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished" or not all(forms_of(message)):
        return [f"{where}: “{source}” is not translated"]
    if translation.get("type") in ("vanished", "obsolete"):
        return [f"{where}: “{source}” is not in the sources any more; run packaging/update-translations"]
    found = []
    wanted = sorted(PLACE.findall(source))
    for form in forms_of(message):
        got = sorted(PLACE.findall(form))
        # A singular may say "one lead" without the number.
        if got != wanted and not (message.get("numerus") == "yes" and got == sorted(set(wanted) - {"%n"})):
            found.append(f"{where}: “{form}” has {got}, “{source}” has {wanted}")
        if bool(ACCESS_KEY.search(source)) != bool(ACCESS_KEY.search(form)):
            found.append(f"{where}: “{form}” and “{source}” differ in their access key")
    return found


def prove():
    def message(text, numerus=""):
        return Xml.fromstring(f"<message{numerus}><source>Move %1 &amp;on</source>{text}</message>")
    good = message("<translation>%1 &amp;weiter</translation>")
    assert not complaints_of(good, "")
    for bad in ("<translation type='unfinished'>%1 &amp;weiter</translation>", "<translation></translation>",
                "<translation>&amp;weiter</translation>", "<translation>%1 weiter</translation>",
                "<translation type='vanished'>%1 &amp;weiter</translation>"):
        assert complaints_of(message(bad), ""), bad
    assert HIDDEN.search("x.cpp:3: Class 'lead' lacks Q_OBJECT macro")


def main(root):
    prove()
    complaints = []
    checked = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(os.path.join(root, f"translations/leadwright_{language}.ts"), folder)
        run = subprocess.run([os.path.join(root, "packaging/update-translations"), folder], capture_output=True, text=True)
        if run.returncode:
            print(run.stderr)
            return 1
        complaints += sorted({line.replace(root + "/", "") for line in run.stderr.splitlines() if HIDDEN.search(line)})
        for language in LANGUAGES:
            name = f"leadwright_{language}.ts"
            fresh = messages_of(os.path.join(folder, name))
            kept = messages_of(os.path.join(root, "translations", name))
            complaints += [f"{name}: “{source}” ({context}) is not in the sources any more" for context, source, _ in kept.keys() - fresh.keys()]
            for (context, _, _), message in sorted(fresh.items()):
                checked += 1
                complaints += complaints_of(message, f"{name}, {context}")
    return finish("translations", checked, complaints)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
