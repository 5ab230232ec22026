#include "app/cli/output.h"

#include <QJsonDocument>
#include <cstdio>

namespace lead {

namespace {
// A cell as one line of a table: no line breaks, at most 48 characters.
QString cell(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line.size() > 48 ? line.left(47) + u'…' : line;
}
} // namespace

void Output::raw(const QByteArray &bytes) const
{
    fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Output::json(const QJsonObject &object) const
{
    raw(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::json(const QJsonArray &array) const
{
    raw(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Output::say(const QString &line) const
{
    if (!isJson())
        raw(line.toUtf8() + '\n');
}

void Output::table(const QStringList &headings, const std::vector<QStringList> &rows) const
{
    QStringList titles;
    QList<bool> right;
    QList<qsizetype> widths;
    for (const QString &heading : headings) {
        right << heading.endsWith(u'>');
        titles << (right.last() ? heading.chopped(1) : heading);
        widths << titles.last().size();
    }
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cell(row[i]).size());
    const auto print = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString text = cell(row[i]);
            line += right[i] ? text.rightJustified(widths[i]) : i + 1 < row.size() ? text.leftJustified(widths[i]) : text;
            if (i + 1 < row.size())
                line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        raw(line.toUtf8() + '\n');
    };
    print(titles);
    for (const QStringList &row : rows)
        print(row);
}

void Output::error(const Error &error) const
{
    QByteArray text = error.message.toUtf8();
    if (!error.detail.isEmpty())
        text += " [" + error.detail.toUtf8() + ']';
    fprintf(stderr, "leadwright-cli: %s\n", text.constData());
}

} // namespace lead
