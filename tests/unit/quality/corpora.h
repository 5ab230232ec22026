#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTest>
#include <vector>

/// A file of the test corpora, empty when LEADWRIGHT_CORPORA is unset or does not hold it.
inline QByteArray corpusFile(const char *path)
{
    const QString folder = qEnvironmentVariable("LEADWRIGHT_CORPORA");
    if (folder.isEmpty())
        return {};
    QFile file(folder + QLatin1Char('/') + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a small, well-formed CSV by heading. Quotes and line ends inside quotes are understood.
inline std::vector<QHash<QString, QString>> csvRows(const QByteArray &bytes)
{
    std::vector<QStringList> lines(1);
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            lines.back().append(cell);
            cell.clear();
        } else if (c == u'\n') {
            lines.back().append(cell);
            cell.clear();
            lines.emplace_back();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    std::vector<QHash<QString, QString>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QHash<QString, QString> row;
        for (int k = 0; k < lines[i].size() && k < lines[0].size(); ++k)
            row.insert(lines[0].at(k), lines[i].at(k));
        if (row.size() > 1)
            rows.push_back(row);
    }
    return rows;
}
