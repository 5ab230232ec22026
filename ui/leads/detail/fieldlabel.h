#pragma once

#include "ui/widgets/textlabel.h"

namespace lead {

/// The name of a field at the left of its value, on the line of that value; a long one takes more lines.
class FieldLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit FieldLabel(const QString &text, QWidget *parent = nullptr);

    /// What a column of such labels needs so that no word is cut; long labels are wrapped rather than given more.
    static int columnWidth(const QStringList &labels);

protected:
    bool event(QEvent *event) override;

private:
    void measure();
};

} // namespace lead
