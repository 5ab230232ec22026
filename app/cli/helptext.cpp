#include "app/cli/helptext.h"

#include "app/cli/clitext.h"

namespace lead {

namespace {

constexpr qsizetype LineWidth = 100;

// The text between the separators that stand in no brackets.
QStringList splitOutside(const QString &text, const QString &separator)
{
    QStringList parts{QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (depth == 0 && QStringView(text).mid(i).startsWith(separator)) {
            parts << QString();
            i += separator.size() - 1;
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

// Whether the bracket that begins the text closes at its end.
bool spansAll(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text.at(i) == u'[' ? 1 : text.at(i) == u']' ? -1 : 0;
        if (depth == 0)
            return i + 1 == text.size();
    }
    return false;
}

// The ways to write a verb: "log [--limit N] | log all"; "score [--all | ID...]" are two as well.
QStringList formsOf(const QString &usage)
{
    const QString either = QStringLiteral(" | ");
    QStringList forms;
    for (const QString &form : splitOutside(usage, either)) {
        const qsizetype open = form.indexOf(u'[');
        const QStringList inside = open > 0 && spansAll(QStringView(form).mid(open)) ? splitOutside(form.mid(open + 1).chopped(1), either) : QStringList();
        if (inside.size() < 2)
            forms << form;
        for (const QString &one : inside.size() < 2 ? QStringList() : inside)
            forms << form.left(open) + one;
    }
    return forms;
}

// The page of the help that is about what the verb does; none for some.
QString pageOf(const QString &verb)
{
    struct About
    {
        const char *page;
        const char *verbs; // with blanks around each
    };
    constexpr About pages[] = {
        {"board", " board stages "},
        {"data", " backup restore check audit erase subject-export retention export "},
        {"definitions", " definitions "},
        {"getting-started", " init sample "},
        {"import", " parse inspect import imports rejects reviews review folder duplicates merge "},
        {"lead-detail", " show add edit stage note email delete "},
        {"leads", " leads fields "},
        {"my-day", " day "},
        {"qualification", " accept reject qualify lifecycle "},
        {"scoring", " score "},
        {"tasks-and-calendar", " task calendar "},
        {"undo", " log undo "},
    };
    for (const About &about : pages)
        if (QLatin1StringView(about.verbs).contains(QString(u' ' + verb + u' ')))
            return QLatin1String(about.page);
    return {};
}

void sayWrapped(const Output &out, const QString &first, const QStringList &parts)
{
    QString line = first;
    for (const QString &part : parts) {
        if (line.size() + 1 + part.size() > LineWidth && line.trimmed().size() > 0) {
            out.say(line);
            line = QStringLiteral("   ");
        } else {
            line += u' ';
        }
        line += part;
    }
    out.say(line);
}

} // namespace

void sayOverview(const Output &out, const std::vector<Verb> &verbs)
{
    out.say(QStringLiteral("leadwright-cli [--workspace FILE] [--json] [--as USER] COMMAND ..."));
    out.say(QString());
    qsizetype width = 0;
    for (const Verb &verb : verbs)
        width = std::max(width, verb.name.size());
    for (const Verb &verb : verbs)
        out.say(QStringLiteral("  ") + verb.name.leftJustified(width + 2) + verb.summary);
    out.say(QString());
    out.say(Cli::tr("“leadwright-cli help COMMAND” or “leadwright-cli COMMAND --help” says more; “help conditions” explains --where.\n"
                    "Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled."));
}

void sayUsage(const Output &out, const Verb &verb)
{
    out.say(verb.summary);
    out.say(QString());
    for (const QString &form : formsOf(verb.accepts.usage))
        sayWrapped(out, QStringLiteral("leadwright-cli"), splitOutside(form, QStringLiteral(" ")));
    out.say(QString());
    if (!verb.accepts.further.isEmpty())
        out.say(verb.accepts.further);
    if (verb.accepts.options.contains(QStringLiteral("where")))
        out.say(Cli::tr("CONDITION is explained by “leadwright-cli help conditions”."));
    out.say(Cli::tr("--workspace FILE, --json and --as USER are taken by every command."));
    if (const QString page = pageOf(verb.name); !page.isEmpty())
        out.say(Cli::tr("The help of the program says more: “leadwright-cli help pages/%1”.").arg(page));
}

} // namespace lead
