#pragma once

#include <QJsonObject>

namespace lead {

/// What a person's working day is measured by, as the person chose it.
struct DayRules
{
    // How many a day.
    int calls = 60;
    int conversations = 20;
    int appointments = 4;
    int firstResponseMinutes = 5; ///< in which somebody new should hear from us
    int hotScore = 80;            ///< from which on a lead is called before others
    bool goesOnByItself = true;   ///< a session brings the next lead a moment after a call is written down

    bool operator==(const DayRules &) const = default;

    /// Numbers that no day can have become the nearest ones that it can.
    static DayRules fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    /// The name under which Settings::pageState() keeps them.
    static QString settingsKey();

    static constexpr int MostCalls = 500;
    static constexpr int MostMinutes = 1440;
    static constexpr int HighestScore = 100;
};

} // namespace lead
