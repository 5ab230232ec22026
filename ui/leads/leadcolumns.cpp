#include "ui/leads/leadcolumns.h"

#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <algorithm>

namespace lead {

namespace {

constexpr int CheckWidth = 44;
constexpr int HeadingSides = 24; // beside the text of a heading
constexpr int WidestHeading = 132;
constexpr int NarrowestNextStep = 160;
// What a narrow window leaves out, first to last.
constexpr FieldNumber leastImportant[] = {F::Owner, F::Source, F::LastContactedAt, F::State, F::Amount, F::Score};

int widthIn(const LeadColumns &columns, const FieldCatalog &catalog, FieldNumber number)
{
    const Field *field = catalog.find(number);
    // The next step gives way before another column goes.
    const bool givesWay = number == F::NextActionAt && !columns.widths.contains(number);
    return givesWay ? NarrowestNextStep : field ? columns.widths.value(number, defaultWidthOf(*field)) : 0;
}

} // namespace

ColumnKind columnKindOf(const Field &field)
{
    switch (field.number) {
    case F::FullName:
        return ColumnKind::Name;
    case F::Score:
        return ColumnKind::Score;
    case F::NextActionAt:
        return ColumnKind::NextStep;
    case F::LastContactedAt:
    case F::FirstContactedAt:
    case F::CreatedAt:
    case F::UpdatedAt:
    case F::AssignedAt:
    case F::ConvertedAt:
        return ColumnKind::Moment;
    default:
        break;
    }
    switch (field.type) {
    case FieldType::Stage:
        return ColumnKind::Stage;
    case FieldType::User:
        return ColumnKind::Person;
    case FieldType::Boolean:
        return ColumnKind::Flag;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return ColumnKind::Number;
    default:
        return ColumnKind::Text;
    }
}

std::vector<FieldNumber> defaultLeadColumns()
{
    return {F::Stage, F::Score, F::Source, F::State, F::NextActionAt, F::LastContactedAt, F::Amount, F::Owner};
}

std::vector<FieldNumber> possibleLeadColumns(const FieldCatalog &catalog)
{
    std::vector<FieldNumber> columns;
    for (const Field &field : catalog.fields())
        if ((field.use & InList) && field.number != F::FullName)
            columns.push_back(field.number);
    return columns;
}

namespace {

int usualWidthOf(const Field &field)
{
    switch (field.number) {
    case F::FullName:
        return 232;
    case F::Score:
        return 96;
    case F::State:
        return 76;
    case F::NextActionAt:
        return 208;
    case F::Amount:
        return 96;
    case F::Source:
        return 128;
    case F::Owner:
        return 116;
    case F::Company:
        return 168;
    default:
        break;
    }
    switch (field.type) {
    case FieldType::Stage:
        return 128;
    case FieldType::Email:
    case FieldType::Url:
        return 200;
    case FieldType::LongText:
        return 240;
    case FieldType::Boolean:
        return 84;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::DateTime:
        return 112;
    case FieldType::Phone:
    case FieldType::User:
        return 136;
    default:
        return 144;
    }
}

} // namespace

// Wide enough for the heading, too, which is longer in some languages.
int defaultWidthOf(const Field &field)
{
    const int label = QFontMetrics(textFont(TextStyle::SmallStrong)).horizontalAdvance(field.label) * 100 / textPercent();
    return std::max(usualWidthOf(field), std::min(label + HeadingSides, WidestHeading));
}

bool isRightAligned(const Field &field)
{
    return columnKindOf(field) == ColumnKind::Number;
}

bool isCellEditable(const Field &field)
{
    const bool isReference = field.type == FieldType::Import || field.type == FieldType::LeadRef;
    return (field.use & Editable) && !isReference && field.type != FieldType::LongText &&
           field.number != F::NextActionAt;
}

QString whyNotEditable(const Field &field, const Permissions &permissions)
{
    if (isCellEditable(field))
        return permissions.whyNot(Right::WorkLeads);
    switch (field.number) {
    case F::FullName:
        return QCoreApplication::translate("LeadColumns",
                                           "The name is made of first and last name. Open the lead to change them.");
    case F::Score:
        return QCoreApplication::translate("LeadColumns", "The score is calculated from the scoring rules.");
    case F::NextActionAt:
        return QCoreApplication::translate("LeadColumns",
                                           "The next step is the earliest open task. Change it in the lead's tasks.");
    default:
        break;
    }
    if (field.type == FieldType::LongText)
        return QCoreApplication::translate("LeadColumns", "%1 has several lines. Open the lead to change it.")
            .arg(field.label);
    return QCoreApplication::translate("LeadColumns", "%1 is kept by Leadwright and cannot be changed by hand.")
        .arg(field.label);
}

std::vector<FieldNumber> fittingColumns(const LeadColumns &columns, const FieldCatalog &catalog, int width)
{
    int needed = CheckWidth + widthIn(columns, catalog, F::FullName);
    std::vector<FieldNumber> shown;
    for (const FieldNumber field : columns.fields)
        if (catalog.find(field)) {
            shown.push_back(field);
            needed += widthIn(columns, catalog, field);
        }
    if (needed <= width)
        return shown;
    std::vector<FieldNumber> fewer = shown;
    for (const FieldNumber field : leastImportant) {
        if (std::erase(fewer, field) == 0)
            continue;
        needed -= widthIn(columns, catalog, field);
        if (needed <= width)
            return fewer;
    }
    return shown;
}

} // namespace lead
