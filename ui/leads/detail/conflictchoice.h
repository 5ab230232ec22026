#pragma once

#include "core/leads/leaddetail.h"

#include <QTimeZone>
#include <QWidget>

namespace lead {

/// Two values of one field, of which a person takes one: the one typed here, or the one that somebody else
/// wrote meanwhile.
class ConflictChoice : public QWidget
{
    Q_OBJECT

public:
    ConflictChoice(const FieldConflict &conflict, const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void mineWanted();
    void theirsWanted();

private:
    QWidget *addChoice(const QString &label, const QString &value, void (ConflictChoice::*wanted)());
};

} // namespace lead
