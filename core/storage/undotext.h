#pragma once

#include <QCoreApplication>
#include <QJsonArray>

namespace lead
{

/// Where the translated texts of undo and redo are found.
struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// A change [before, after] of a field, the other way round.
inline QJsonArray reversed(const QJsonArray &change)
{
    return {change.at(1), change.at(0)};
}

} // namespace lead
