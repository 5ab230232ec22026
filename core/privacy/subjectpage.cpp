#include "core/privacy/subjectpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <vector>

namespace lead {

namespace {

struct SubjectPageText
{
    Q_DECLARE_TR_FUNCTIONS(SubjectPage)
};

QString cell(const QString &text, const char *tag = "td")
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString moment(const QJsonValue &iso)
{
    const QDateTime at = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : iso.toString();
}

struct Column
{
    QString heading;
    QString key;
    bool isMoment = false;
};

QString table(const QString &title, const std::vector<Column> &columns, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2><table><tr>").arg(title.toHtmlEscaped());
    for (const Column &column : columns)
        html += cell(column.heading, "th");
    html += u"</tr>\n";
    for (const QJsonValue &row : rows) {
        html += u"<tr>";
        for (const Column &column : columns) {
            const QJsonValue value = row.toObject().value(column.key);
            html += cell(column.isMoment ? moment(value) : value.isDouble() ? QString::number(value.toInteger()) : value.toString());
        }
        html += u"</tr>\n";
    }
    return html + u"</table>";
}

QString shownChange(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("–");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return QString::fromUtf8(QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
}

QString changesOf(const QJsonArray &changes)
{
    QStringList lines;
    for (const QJsonValue &change : changes) {
        const QJsonObject changed = change.toObject().value(QStringLiteral("changed")).toObject();
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            lines << (pair.size() == 2 ? QStringLiteral("%1: %2 → %3").arg(it.key(), shownChange(pair.at(0)), shownChange(pair.at(1))) : QStringLiteral("%1: %2").arg(it.key(), shownChange(it.value())));
        }
    }
    return lines.join(u'\n');
}

QString journal(const QJsonArray &acts)
{
    QJsonArray rows;
    for (const QJsonValue &act : acts) {
        QJsonObject row = act.toObject();
        row.insert(QStringLiteral("changed"), changesOf(row.value(QStringLiteral("changes")).toArray()));
        rows.append(row);
    }
    return table(SubjectPageText::tr("What was done"),
                 {{SubjectPageText::tr("When"), QStringLiteral("at"), true}, {SubjectPageText::tr("Who"), QStringLiteral("user")}, {SubjectPageText::tr("What"), QStringLiteral("summary")}, {SubjectPageText::tr("Changed"), QStringLiteral("changed")}}, rows);
}

} // namespace

QString subjectPage(const QJsonObject &all)
{
    const QString when = SubjectPageText::tr("When");
    const QString who = SubjectPageText::tr("Who");
    const QJsonArray leads = all.value(QStringLiteral("leads")).toArray();
    const QString name = leads.isEmpty() ? QString() : leads.at(0).toObject().value(QStringLiteral("name")).toString();
    const QString title = SubjectPageText::tr("Everything about %1").arg(name).toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                                  "<title>%1</title><style>body{font:15px/1.5 sans-serif;margin:2em auto;max-width:60em;padding:0 1em}table{border-collapse:collapse;width:100%}"
                                  "th,td{border-bottom:1px solid silver;padding:.3em .6em;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}</style></head>\n<body><h1>%1</h1>\n<p>%2</p>\n")
                       .arg(title, SubjectPageText::tr("From the workspace %1, %2.").arg(all.value(QStringLiteral("workspace")).toString(), moment(all.value(QStringLiteral("made_at")))).toHtmlEscaped());
    for (const QJsonValue &lead : leads)
        html += table(lead.toObject().value(QStringLiteral("name")).toString(), {{SubjectPageText::tr("Field"), QStringLiteral("label")}, {SubjectPageText::tr("Value"), QStringLiteral("text")}},
                      lead.toObject().value(QStringLiteral("fields")).toArray());
    const auto rows = [&all](const char *key) { return all.value(QLatin1String(key)).toArray(); };
    html += table(SubjectPageText::tr("Notes, calls and messages"), {{when, QStringLiteral("at"), true}, {SubjectPageText::tr("Kind"), QStringLiteral("kind")}, {who, QStringLiteral("user")}, {SubjectPageText::tr("Text"), QStringLiteral("text")}}, rows("activities"));
    html += table(SubjectPageText::tr("Tasks"), {{SubjectPageText::tr("Task"), QStringLiteral("title")}, {SubjectPageText::tr("Due"), QStringLiteral("due_at"), true}, {SubjectPageText::tr("Done"), QStringLiteral("done_at"), true}}, rows("tasks"));
    html += table(SubjectPageText::tr("Stages"), {{SubjectPageText::tr("Stage"), QStringLiteral("stage")}, {SubjectPageText::tr("From"), QStringLiteral("entered_at"), true}, {SubjectPageText::tr("To"), QStringLiteral("left_at"), true}}, rows("stage_history"));
    html += table(SubjectPageText::tr("Lifecycle"), {{SubjectPageText::tr("State"), QStringLiteral("state")}, {SubjectPageText::tr("From"), QStringLiteral("entered_at"), true}, {SubjectPageText::tr("To"), QStringLiteral("left_at"), true}}, rows("lifecycle_history"));
    html += table(SubjectPageText::tr("Files"), {{SubjectPageText::tr("Name"), QStringLiteral("name")}, {SubjectPageText::tr("Bytes"), QStringLiteral("bytes")}, {SubjectPageText::tr("Added"), QStringLiteral("added_at"), true}}, rows("attachments"));
    html += table(SubjectPageText::tr("Imports"), {{SubjectPageText::tr("Kind"), QStringLiteral("kind")}, {SubjectPageText::tr("File"), QStringLiteral("file")}, {SubjectPageText::tr("Line"), QStringLiteral("line")}, {SubjectPageText::tr("Text"), QStringLiteral("text")}}, rows("imports"));
    html += journal(rows("journal"));
    return html + u"</body></html>\n";
}

} // namespace lead
