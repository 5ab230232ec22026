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
    int hotScore = 0;             ///< from which on a lead is called before others; 0: whoever the scoring model says is hot
    bool isByScore = false;       ///< within each section the highest score comes first, instead of what is most urgent
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
    /// What a score has to be where neither the person nor a scoring model says so.
    static constexpr int UsualHotScore = 80;
};

} // namespace lead
