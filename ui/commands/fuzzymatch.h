#pragma once

#include <QString>
#include <QStringList>

namespace lead {

/// How well texts answer what somebody typed into the palette. Ignores case and accents. From best to worst: the text
/// begins with it, a word begins with it, every typed word begins a word, initials of words, part of a word, letters in
/// their order. Pure.
class FuzzyMatch
{
public:
    explicit FuzzyMatch(const QString &typed);

    bool isEmpty() const { return m_typed.isEmpty(); }
    /// 0: no answer; everything answers an empty question. At most 1000.
    int score(const QString &text) const;
    /// The best of a title and its synonyms; a synonym counts a little less than the same match in the title.
    int score(const QString &title, const QStringList &synonyms) const;
    /// The least score of the same kind of match, so that only the kind counts.
    static int leastOfBand(int score);
    /// What a thing that was used so often gains on the others: never so much that a poor match passes a good one.
    static int boost(int uses);

private:
    QString m_typed;
    QStringList m_words;
};

} // namespace lead
