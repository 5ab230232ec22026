#pragma once

#include "ui/leads/valuesedit.h"

namespace lead {

class Button;
class Popover;

/// A tall editor of values behind a button that says what was chosen.
class FoldedValuesEdit : public ValuesEdit
{
    Q_OBJECT

public:
    /// Takes the editor over.
    explicit FoldedValuesEdit(ValuesEdit *inner, QWidget *parent = nullptr);
    ~FoldedValuesEdit() override;

    void setValues(const std::vector<ConditionValue> &values) override;
    Result<std::vector<ConditionValue>> values() const override;
    bool isTouched() const override { return m_inner->isTouched(); }

private:
    void unfold();
    void showText();

    ValuesEdit *m_inner;
    Popover *m_popover = nullptr;
    Button *m_button;
};

} // namespace lead
