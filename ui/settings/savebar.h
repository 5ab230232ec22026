#pragma once

#include "ui/widgets/surface.h"

namespace lead {

class Button;
class TextLabel;

/// The bar below a draft with changes: says so, and saves or drops them.
class SaveBar : public Surface
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// While it is being saved.
    void setBusy(bool busy);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();

private:
    TextLabel *m_text;
    Button *m_discard;
    Button *m_save;
};

} // namespace lead
