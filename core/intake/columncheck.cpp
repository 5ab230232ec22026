#include "core/intake/columncheck.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/intake/rowparser.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <unordered_set>

namespace lead {

namespace {

constexpr double SureEnough = 0.8;

struct ColumnCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnCheck)
};

QString number(std::int64_t n)
{
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    return numberText(n, locale);
}

// Never 100 % while one is missing, never 0 % while there is one.
QString percent(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0 || part <= 0)
        return QStringLiteral("0\u202f%");
    if (part >= whole)
        return QStringLiteral("100\u202f%");
    const double share = std::clamp(100.0 * static_cast<double>(part) / static_cast<double>(whole), 0.1, 99.9);
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    return numberText(share, 'f', share < 10 || share > 90 ? 1 : 0, locale) + QStringLiteral("\u202f%");
}

std::int64_t countOf(const ColumnCheck &check, IssueCode code)
{
    const auto it = check.codes.find(code);
    return it == check.codes.end() ? 0 : it->second;
}

bool isDate(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

bool isGuess(const MappedColumn &column)
{
    return column.field != 0 && column.how != MappedBy::Saved && (column.confidence < SureEnough || column.how == MappedBy::Pattern);
}

QString valuesText(const Field &field, const ColumnCheck &check, const PlanCheck &all, DateOrder chosen)
{
    const QString valid = percent(check.filled - check.faulty, check.filled);
    QStringList parts;
    if (field.type == FieldType::Phone || field.number == F::OtherPhones) {
        parts << ColumnCheckText::tr("%1 valid numbers").arg(valid);
        if (check.faulty > 0)
            parts << ColumnCheckText::tr("%1 to fix").arg(number(check.faulty));
    } else if (field.type == FieldType::Email || field.number == F::OtherEmails) {
        parts << ColumnCheckText::tr("%1 valid addresses").arg(valid);
        if (const std::int64_t typos = countOf(check, IssueCode::EmailTypo))
            parts << ColumnCheckText::tr("%1 mistyped").arg(number(typos));
    } else if (isDate(field)) {
        if (needsDateOrder(&field, all, chosen))
            parts << ColumnCheckText::tr("Day or month first?");
        else if (all.dateOrder == DateOrder::DayFirst)
            parts << ColumnCheckText::tr("Read as day, month, year");
        else if (all.dateOrder == DateOrder::MonthFirst)
            parts << ColumnCheckText::tr("Read as month, day, year");
        else
            parts << ColumnCheckText::tr("%1 readable dates").arg(valid);
        if (check.faulty > 0 && !needsDateOrder(&field, all, chosen))
            parts << ColumnCheckText::tr("%1 unreadable").arg(number(check.faulty));
    } else if (field.type == FieldType::Money) {
        parts << ColumnCheckText::tr("Amounts in %1").arg(all.currency);
        if (check.faulty > 0)
            parts << ColumnCheckText::tr("%1 to fix").arg(number(check.faulty));
    } else if (field.type == FieldType::Choice || field.type == FieldType::User || field.type == FieldType::Stage) {
        parts << (check.distinct >= ColumnCheck::MostDistinct ? ColumnCheckText::tr("%1 or more values").arg(number(ColumnCheck::MostDistinct))
                                                             : ColumnCheckText::tr("%n value(s)", nullptr, static_cast<int>(check.distinct)));
        if (check.faulty > 0)
            parts << ColumnCheckText::tr("%1 unknown").arg(number(check.faulty));
    } else {
        if (check.faulty > 0)
            parts << ColumnCheckText::tr("%1 to fix").arg(number(check.faulty));
    }
    if (check.mended > 0)
        parts << ColumnCheckText::tr("%1 mended").arg(number(check.mended));
    if (parts.isEmpty() || check.filled < check.rows)
        parts << ColumnCheckText::tr("%1 filled").arg(percent(check.filled, check.rows));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PlanCheck checkRows(const std::vector<CsvRow> &rows, RowParser &parser, const ColumnMapping &mapping)
{
    constexpr std::size_t BlockRows = 1000;
    PlanCheck check;
    check.columns.resize(mapping.columns.size());
    check.dates = parser.dateFormat();
    check.dateOrder = parser.dateOrder();
    parser.onFinding([&check](const RowFinding &finding) {
        if (finding.column < 0 || static_cast<std::size_t>(finding.column) >= check.columns.size())
            return;
        ColumnCheck &column = check.columns[static_cast<std::size_t>(finding.column)];
        ++column.codes[finding.code];
        ++(issueSeverity(finding.code) == Severity::Note ? column.mended : column.faulty);
    });
    const MissingPolicy missing;
    std::vector<std::unordered_set<std::string_view>> distinct(check.columns.size());
    DraftBatch batch;
    for (std::size_t begin = 0; begin < rows.size(); begin += BlockRows) {
        const std::span block(rows.data() + begin, std::min(BlockRows, rows.size() - begin));
        parser.parse(batch, block, static_cast<std::int64_t>(begin) + 1);
        for (const CsvRow &row : block)
            for (std::size_t c = 0; c < check.columns.size(); ++c) {
                ++check.columns[c].rows;
                const std::string_view cell = trimmed(row.cell(c));
                if (cell.empty() || missing.match(cell) != MissingPolicy::Match::Value)
                    continue;
                ++check.columns[c].filled;
                if (distinct[c].size() < ColumnCheck::MostDistinct)
                    distinct[c].insert(cell);
            }
    }
    parser.onFinding({});
    for (std::size_t c = 0; c < check.columns.size(); ++c)
        check.columns[c].distinct = distinct[c].size();
    return check;
}

bool needsDateOrder(const Field *field, const PlanCheck &check, DateOrder chosen)
{
    return field && isDate(*field) && chosen == DateOrder::Unknown && check.dates.isAmbiguous;
}

ColumnTone columnTone(const MappedColumn &column, const Field *field, const PlanCheck &check, DateOrder chosen)
{
    if (column.field == 0)
        return ColumnTone::NotImported;
    return isGuess(column) || needsDateOrder(field, check, chosen) ? ColumnTone::ToReview : ColumnTone::Mapped;
}

QString columnCheckText(const MappedColumn &column, const Field *field, const PlanCheck *check, DateOrder chosen)
{
    const bool known = check && static_cast<std::size_t>(column.index) < check->columns.size();
    const ColumnCheck values = known ? check->columns[static_cast<std::size_t>(column.index)] : ColumnCheck();
    if (!field) {
        if (!column.reason.isEmpty())
            return column.reason;
        if (known && values.filled == 0)
            return ColumnCheckText::tr("Empty column");
        return known ? ColumnCheckText::tr("%1 filled").arg(percent(values.filled, values.rows)) : QString();
    }
    if (!known)
        return {};
    QString text = values.filled == 0 ? ColumnCheckText::tr("Empty column") : valuesText(*field, values, *check, chosen);
    if (isGuess(column))
        text = (column.how == MappedBy::Pattern ? ColumnCheckText::tr("Guess from the values") : ColumnCheckText::tr("Guess from the heading")) + QStringLiteral(" · ") + text;
    return text;
}

std::optional<MappingProblem> mappingProblem(const ColumnMapping &mapping)
{
    const auto has = [&mapping](std::initializer_list<FieldNumber> fields) {
        return std::any_of(fields.begin(), fields.end(), [&](FieldNumber field) { return mapping.columnFor(field) != nullptr; });
    };
    if (std::all_of(mapping.columns.begin(), mapping.columns.end(), [](const MappedColumn &column) { return column.field == 0; }))
        return MappingProblem{true, ColumnCheckText::tr("No column fills a field yet. Choose a field for at least one column.")};
    if (has({F::Phone, F::Mobile, F::Phone2, F::OtherPhones, F::Email, F::Email2, F::OtherEmails}))
        return std::nullopt;
    return MappingProblem{false, ColumnCheckText::tr("No column fills a phone number or an e-mail address. These leads cannot be called or written to, and are not recognised when they come again.")};
}

} // namespace lead
