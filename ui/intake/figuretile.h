#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

namespace lead {

class TextLabel;

/// A big number with what it counts.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &name, QWidget *parent = nullptr);

    /// `note`: a few words below; empty: none.
    void setNumber(qint64 number, const QString &note = {});

private:
    QString m_name;
    TextLabel *m_number;
    TextLabel *m_note;
};

} // namespace lead
