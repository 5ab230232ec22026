#include "ui/leads/tabseparated.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"

namespace lead {

namespace {

// As in a file for spreadsheets: what is pasted there must not become a formula.
QString cell(QString text)
{
    return fromUtf8(spreadsheetCell(toUtf8(text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', QString()))));
}

} // namespace

QString tabSeparated(const std::vector<LeadRecord> &records, const std::vector<FieldNumber> &fields,
                     const FieldCatalog *headings)
{
    QStringList lines;
    QStringList cells;
    if (headings) {
        for (const FieldNumber number : fields)
            if (const Field *field = headings->find(number))
                cells << cell(field->label);
        lines << cells.join(u'\t');
    }
    for (const LeadRecord &record : records) {
        cells.clear();
        for (const FieldNumber number : fields) {
            if (number == F::FullName)
                cells << cell(record.name);
            else if (number == F::NextActionAt && record.nextStep)
                cells << cell(record.nextStep->title);
            else
                cells << cell(record.shown(number));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QStringList firstRows(const QString &text, int rows)
{
    QStringList shown;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (shown.size() == rows)
            break;
        QStringList cells;
        for (const QString &cell : line.split(u'\t'))
            if (const QString value = cell.simplified(); !value.isEmpty())
                cells << value;
        if (!cells.isEmpty())
            shown << cells.join(QStringLiteral(" · "));
    }
    return shown;
}

int rowCountOf(const QString &text)
{
    int rows = 0;
    for (const QString &line : text.split(u'\n'))
        rows += line.trimmed().isEmpty() ? 0 : 1;
    return rows;
}

} // namespace lead
