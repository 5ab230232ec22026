"""What must not stand in the sources, rule by rule, each with the reason and with proof that it can fail.
Usage: banned.py ROOT"""

import re
import sys
from dataclasses import dataclass
from functools import lru_cache

from sources import Cpp, files, finish, read

EVERYWHERE = ("core/", "ui/", "app/", "tests/")
PRODUCT = ("core/", "ui/", "app/")


@dataclass
class Rule:
    """`pattern` is looked for in `part` ("code", "string" or "comment") of files below `where` but not below `spare`.
    `bad` must be found, `good` must not."""

    name: str
    why: str
    pattern: str
    bad: list
    good: list
    part: str = "code"
    where: tuple = PRODUCT
    spare: tuple = ()
    flags: int = 0


RULES = [
    Rule("last-insert-id", "ids are made by the application; with PostgreSQL this aborts the transaction or lies",
         r"\blastInsertId\s*\(", ["auto id = query.lastInsertId().toLongLong();"], ["// lastInsertId() lies"],
         where=EVERYWHERE),
    Rule("nested-event-loop", "it runs foreign code in the middle of ours; use whendone.h and signals",
         r"\bprocessEvents\s*\(|\bQEventLoop\b",
         ["QCoreApplication::processEvents();", "QEventLoop loop;"], ["QEventLoopX x;"]),
    Rule("modal-exec", "a dialog's exec() is a nested event loop; use open() and its signals",
         r"(?:\.|->)exec\s*\(\s*\)", ["dialog.exec();", "if (box->exec() == 0)"], ["dialog->open();", "query.exec(text);"],
         where=("ui/",)),
    Rule("static-dialog", "the static functions of dialogs are nested event loops; make the dialog and open() it",
         r"\bQMessageBox::(information|question|warning|critical|about)\s*\(|\bQInputDialog::get\w+\s*\("
         r"|\bQFileDialog::get(Open|Save|Existing)\w+\s*\(",
         ["QMessageBox::warning(this, a, b);", "QFileDialog::getOpenFileName(this);"], ["new QMessageBox(this);"],
         where=("ui/",)),
    Rule("file-dialog", "it opens files to say what they are, the workspace too, and so drops its locks; use FileDialog",
         r"\bnew QFileDialog\b", ["auto *dialog = new QFileDialog(this);"], ["auto *dialog = new FileDialog(this);"],
         where=("ui/",)),
    Rule("tooltip-guess", "Qt takes a tooltip for HTML when it looks like it, and then it loads files; plainToolTip()",
         r"\bsetToolTip\s*\((?:\s*\w+\s*,)?\s*(?!\s*plainToolTip\(|\s*tr\([^;]*\)\s*\)\s*;|\s*\w+\s*,\s*plainToolTip\()|\bsetToolTip\s*\(\s*tr\([^;]*\.arg\(",
         ["label->setToolTip(name);", "setToolTip(tr(x).arg(name));", "item->setToolTip(Column, name);"],
         ["label->setToolTip(plainToolTip(name));", "setToolTip(tr(x));", "item->setToolTip(Column, plainToolTip(name));"],
         where=("ui/",)),
    Rule("blocking-wait", "only the command line may wait for a future; a window never does",
         r"\bwaitForFinished\s*\(", ["future.waitForFinished();"], ["whenDone(future, this, f);"],
         spare=("app/cli",)),
    Rule("raw-then", "QFuture::then(context, ...) aborts a debug build of Qt 6.4 when the context dies first; whenDone()",
         r"\.then\s*\(\s*(?:this|&?[A-Za-z_]\w*)\s*,",
         ["future.then(this, [] {});", "load().then(context, f);", "f.then( m_page , g)"],
         ["future.then([](int) {});", "future.then(QtFuture::Launch::Async, f);"]),
    Rule("plain-transaction", "it begins as a reader and fails at its first write after another process's; Transaction",
         r"(?:\.|->)transaction\s*\(\s*\)", ["database.transaction();", "db->transaction( )"], ["Transaction t(connection);"],
         where=EVERYWHERE),
    Rule("plain-begin", "it begins as a reader and fails at its first write after another process's; BEGIN IMMEDIATE",
         r"^\s*BEGIN(\s+(TRANSACTION|DEFERRED)(\s+TRANSACTION)?)?\s*;?\s*$",
         ['exec("BEGIN");', 'exec(u"BEGIN TRANSACTION"_s);', 'exec("begin deferred");'],
         ['exec("BEGIN IMMEDIATE");', 'tr("Begin the import")'], part="string", where=EVERYWHERE, flags=re.IGNORECASE),
    Rule("sql-text", "SQL stands in core/storage and resources/schema only",
         r"\bSELECT\b.+\bFROM\b|\bINSERT (OR \w+ )?INTO\b|\bUPDATE \w+ SET\b|\bDELETE FROM\b|\bPRAGMA \w"
         r"|\b(CREATE|DROP|ALTER) (TEMP |UNIQUE |VIRTUAL )?(TABLE|INDEX|TRIGGER|VIEW)\b|\bBEGIN IMMEDIATE\b",
         ['q.exec("SELECT id FROM lead");', 'R"sql(INSERT INTO lead\n VALUES (1))sql"', '"PRAGMA user_version"'],
         ['tr("Select a file from the list")', '// SELECT id FROM lead', '"SELECTED"'],
         part="string", spare=("core/storage/",), flags=re.DOTALL),
    Rule("sql-class", "SQL stands in core/storage and resources/schema only",
         r"\bQSql(Query|Database|QueryModel|TableModel|Record)\b|\bsqlite3_\w+\s*\(",
         ["QSqlQuery query(db);", "sqlite3_step(statement);"], ["Query query(connection, text);"],
         spare=("core/storage/",)),
    Rule("colour-literal", "colours are named in ui/theme, so that light, dark and print agree",
         r"\bQColor\s*[({]\s*(?:\"\"|Qt::|\d|0x|QStringLiteral|u\"\")|\bQColorConstants\b|\bqRgba?\s*\(|\bQColor::from\w+\s*\("
         r"|\bQt::(black|white|red|green|blue|cyan|magenta|yellow|gray|dark\w+|light[GR]\w+)\b",
         ['QColor("#ff0000")', "QColor(255, 0, 0)", "QColor::fromRgb(1, 2, 3)", "painter.setPen(Qt::red);", "QColor{Qt::darkGray}"],
         ["palette.color(QPalette::Text)", "QColor colour;", "Qt::transparent", "Qt::LeftButton"],
         where=("ui/", "app/"), spare=("ui/theme/",)),
    Rule("colour-text", "colours are named in ui/theme, so that light, dark and print agree",
         r"#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?\b|\b(background|color)\s*:\s*\w",
         ['"#1a2b3c"', 'setStyleSheet("color: red")'], ['"#1"', 'tr("Choose a colour: any")'],
         part="string", where=("ui/", "app/"), spare=("ui/theme/",)),
    Rule("font-size", "sizes of text are named in ui/theme (textFont), so that they grow with what the person chose",
         r"\bsetPointSizeF?\s*\(|\bsetPixelSize\s*\(\s*\d|\bQFont\s*[({]\s*(?:QStringLiteral|QLatin1String|u?\"\")",
         ["font.setPointSizeF(11);", "font.setPointSize(size)", "font.setPixelSize(13);", 'QFont(QStringLiteral("Inter"), 9)'],
         ["QFont font = textFont(TextStyle::Body);", "font.setPixelSize(std::max(a, b));", "QFont(font())"],
         where=("ui/", "app/"), spare=("ui/theme/",)),
    Rule("style-sheet", "a style sheet replaces the style, is slow and knows no tokens; see ui/theme/styleproperties.h",
         r"\bsetStyleSheet\s*\(", ['widget->setStyleSheet(text);', "qApp->setStyleSheet( QString() )"], ["setStyle(style);"],
         where=("ui/", "app/")),
    Rule("clock", "the time comes from the Clock that was handed in, so that tests can stand it still",
         r"\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\s*\(\s*\)|\bsystem_clock::now\b"
         r"|\btime\s*\(\s*(nullptr|NULL|0)\s*\)",
         ["QDateTime::currentDateTimeUtc()", "QDate::currentDate()", "std::chrono::system_clock::now()"],
         ["clock.now()", "steady_clock::now()", "item.currentTime"], spare=("core/base/clock", "app/")),
    Rule("singleton", "whoever uses a thing gets it by reference",
         r"\bQ_GLOBAL_STATIC\b|\bstatic\s+\w+\s*[&*]\s*(instance|self|get)\s*\(\s*\)",
         ["Q_GLOBAL_STATIC(Settings, settings)", "static Settings &instance();"], ["static Settings defaults();"]),
    Rule("exception", "what can fail returns a Result", r"(?<!\w)throw\b(?!\s*\()", ["throw Error{};", "throw;"],
         ["// throw away", "may_throw(x)"]),
    Rule("pool-of-one", "waitForFinished() steals its job onto the caller; DatabaseThread",
         r"\bsetMaxThreadCount\s*\(\s*1\s*\)", ["pool.setMaxThreadCount(1);"], ["pool.setMaxThreadCount(2);"]),
    Rule("manager", "name a class after what it does", r"\b(?:class|struct)\s+\w*(?:Manager|Helper|Utils?)\b",
         ["class LeadManager", "struct TextUtils {"], ["class LeadActs", "class ManagerRole"]),
    Rule("stderr-debug", "use the logging category of the folder, and never log personal data",
         r"\bqDebug\s*\(|\bprintf\s*\(", ['qDebug() << lead;', 'printf("x");'], ["snprintf(buffer, 2, x);"],
         where=("core/", "ui/")),
    Rule("hidden-text", "lupdate does not see a text that goes through a function of ours; a struct with Q_DECLARE_TR_FUNCTIONS",
         r"\(\s*const\s+char\s*\*\s*(\w+)[^)]*\)\s*(?:const\s*)?\{\s*return\s+(?:\w+::)?(?:translate|tr)\s*\(\s*(?:\"\"\s*,\s*)?\1\b",
         ['QString say(const char *text, int n = -1)\n{\n    return QCoreApplication::translate("Cli", text, nullptr, n);\n}',
          "QString tr(const char *text) { return QObject::tr(text); }"],
         ["struct Cli { Q_DECLARE_TR_FUNCTIONS(Cli) };", 'QString issueText(const Row &row) { return QCoreApplication::translate("Issue", row.message); }'],
         spare=("app/cli/acts.cpp", "app/cli/leads.cpp", "core/leads/", "core/storage/",
                "core/domain/relativedatetext.cpp")),  # whose texts are marked where they are listed
    Rule("work-comment", "a comment says why the code is so, not what is still to be done to it",
         r"\b(TODO|FIXME|XXX|HACK)\b|\bas requested\b|\bper the issue\b|\bissue #?\d+", ["// TODO: later", "/* see issue #12 */"],
         ["// the issue of the phone number", "// a list to do"], part="comment", where=EVERYWHERE),
]

LABEL = re.compile(r"\bnew\s+QLabel\s*\(\s*(?!(?:tr|\w+::tr|QCoreApplication::translate|QObject::tr)\s*\()(?!this\s*\)|\w*[pP]arent\s*\)|\))"
                   r"|->setTextFormat\(\s*Qt::AutoText")


parsed = lru_cache(maxsize=2)(Cpp)


def unformatted_labels(text):
    """QLabel guesses whether its text is HTML. A file that gives one anything but its own words has to say PlainText."""
    cpp = parsed(text)
    return [] if "Qt::PlainText" in cpp.code else cpp.lines_where(LABEL.pattern)


def hits(rule, text):
    cpp = parsed(text)
    if rule.part == "code":
        return cpp.lines_where(rule.pattern)
    parts = cpp.strings if rule.part == "string" else cpp.comments
    return [line for line, part in parts if re.search(rule.pattern, part, rule.flags)]


def check(root):
    found = []
    paths = files(root, ["core", "ui", "app", "tests"])
    for path in paths:
        text = read(root, path)
        for rule in RULES:
            if path.startswith(rule.where) and not path.startswith(rule.spare or ("\0",)):
                found += [f"{path}:{line}: [{rule.name}] {rule.why}" for line in hits(rule, text)]
        if path.startswith("ui/"):
            found += [f"{path}:{line}: [label-format] a label on data needs setTextFormat(Qt::PlainText)"
                      for line in unformatted_labels(text)]
    for path in files(root, ["ui"], (".ui", ".qss")):
        found.append(f"{path}: layouts are written in C++, colours in ui/theme")
    return len(paths), found


def prove():
    for rule in RULES:
        for text in rule.bad:
            assert hits(rule, text), f"[{rule.name}] says nothing about: {text}"
            if rule.part != "comment":
                assert not hits(rule, "// " + text.replace("\n", " ")), f"[{rule.name}] reads comments: {text}"
        for text in rule.good:
            assert not hits(rule, text), f"[{rule.name}] complains about: {text}"
    assert unformatted_labels("auto *label = new QLabel(lead.name, this);")
    assert not unformatted_labels("auto *label = new QLabel(tr(x), this); auto *other = new QLabel(this);")
    assert not unformatted_labels("auto *label = new QLabel(name); label->setTextFormat(Qt::PlainText);")
    assert hits(RULES[0], 'f("//"); x.lastInsertId();'), "a comment mark in a string hides code"
    assert hits(RULES[0], "int n = 1'000; x.lastInsertId(); char c = '\\'';"), "a digit separator hides code"


if __name__ == "__main__":
    prove()
    sys.exit(finish("banned", *check(sys.argv[1])))
