#include "ui/leads/fieldpicker.h"

#include <algorithm>

namespace lead {

namespace {
constexpr FieldNumber usual[] = {F::Stage,     F::Owner,        F::Source,          F::Score, F::State, F::Tags,
                                 F::CreatedAt, F::NextActionAt, F::LastContactedAt, F::Amount};
} // namespace

FieldPicker::FieldPicker(const FieldCatalog &catalog, int use, QWidget *parent)
    : ChoicePicker(tr("Fields"), tr("Find a field"), parent)
{
    std::vector<FieldNumber> numbers(std::begin(usual), std::end(usual));
    for (const Field &field : catalog.fields())
        if (std::find(numbers.begin(), numbers.end(), field.number) == numbers.end())
            numbers.push_back(field.number);
    for (const FieldNumber number : numbers)
        if (const Field *field = catalog.find(number); field && (field->use & use) == use)
            addChoice(field->label, number);
    settle();
    connect(this, &ChoicePicker::chosen, this,
            [this](const QVariant &field) { Q_EMIT fieldChosen(field.toInt()); });
}

} // namespace lead
