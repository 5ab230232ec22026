#pragma once

#include "core/base/result.h"

#include <QMultiHash>
#include <QStringList>

namespace lead {

/// What a verb was called with, taken apart: options by name, the rest in order.
class Arguments
{
public:
    /// What a verb accepts. `flags` stand alone, `options` take the next word (or what follows "="), `words` is how
    /// many further words there may be.
    struct Accepts
    {
        QStringList flags;
        QStringList options;
        int fewestWords = 0;
        int mostWords = 0;
        QString usage; ///< "edit ID FIELD=VALUE..."
        QString further = {}; ///< sentences about options whose values the usage cannot name
    };
    static Result<Arguments> parse(const QStringList &words, const Accepts &accepts);

    const QStringList &words() const { return m_words; }
    QString word(int i) const { return m_words.value(i); }
    bool has(const QString &name) const { return m_values.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return m_values.value(name, otherwise); }
    /// In the order given.
    QStringList values(const QString &name) const;

private:
    QStringList m_words;
    QMultiHash<QString, QString> m_values;
};

} // namespace lead
