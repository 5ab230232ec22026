#pragma once

#include "core/domain/fieldcatalog.h"
#include "ui/leads/choicepicker.h"

namespace lead {

/// A list of fields to choose one from, those that people use most at the top.
class FieldPicker : public ChoicePicker
{
    Q_OBJECT

public:
    /// Fields that have every bit of `use` (FieldUse).
    FieldPicker(const FieldCatalog &catalog, int use, QWidget *parent = nullptr);

Q_SIGNALS:
    void fieldChosen(lead::FieldNumber field);
};

} // namespace lead
