#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace lead {

/// A point that has to be settled before a lead counts as qualified. The key stays when the title changes.
struct ChecklistItem
{
    QString key; ///< "budget": letters, digits and low lines
    QString title;

    bool operator==(const ChecklistItem &) const = default;
};
using Checklist = std::vector<ChecklistItem>;

enum class Answer : std::uint8_t { Unknown, Yes, No };
/// "unknown", "yes" or "no".
QString keyOf(Answer answer);

/// What is known of one point of one lead.
struct ChecklistAnswer
{
    QString key; ///< of the item
    Answer answer = Answer::Unknown;
    QString note; ///< one line

    bool operator==(const ChecklistAnswer &) const = default;
};

/// Budget, authority, need and timing.
Checklist defaultChecklist();
/// As a definition keeps it. Damaged text gives the default one.
QString toText(const Checklist &items);
Checklist checklistFromText(const QString &text);
/// A key for a new item that none of the others has.
QString freeChecklistKey(const QString &title, const Checklist &others);

/// The answers of a lead as its field keeps them: a line each, "budget: yes, 120k approved". Answers to points that are on no
/// list any more stay, so that they are there when the point comes back.
QString toText(const std::vector<ChecklistAnswer> &answers);
std::vector<ChecklistAnswer> answersFromText(const QString &text);
/// The answer to one point; unknown without one.
ChecklistAnswer answerTo(const std::vector<ChecklistAnswer> &answers, const QString &key);
/// Puts an answer in the place of the one to the same point. One that says nothing takes it away.
void setAnswer(std::vector<ChecklistAnswer> &answers, const ChecklistAnswer &answer);

/// What the answers come to, by the points of the list.
struct ChecklistSum
{
    QString state; ///< "begun", "answered" (all, but not all with yes), "complete" (all with yes); empty: nothing is known
    int yes = 0;

    bool operator==(const ChecklistSum &) const = default;
};
ChecklistSum summedUp(const Checklist &items, const std::vector<ChecklistAnswer> &answers);

} // namespace lead
