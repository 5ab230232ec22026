#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"

#include <QHash>

namespace lead {

class Connection;

/// The numbered values of choice fields, held in memory and grown as needed. Numbers are never reused or changed.
class TermTable
{
public:
    explicit TermTable(Connection &connection);

    /// Reads the terms that other processes added since the last reading.
    Result<void> refresh();

    /// The text of a number; empty when there is no such term.
    QString text(qint64 id) const { return m_texts.value(id); }
    /// The number of a text, absent when no lead ever had it.
    std::optional<qint64> find(FieldNumber field, const QString &text) const;
    /// The number of a text, added when it is new. Only inside a writing transaction.
    Result<qint64> findOrAdd(FieldNumber field, const QString &text);
    /// Of all fields, by number. Cheap to copy.
    QHash<qint64, QString> texts() const { return m_texts; }
    /// All values of a field by number.
    std::vector<std::pair<qint64, QString>> termsOf(FieldNumber field) const;

private:
    struct Key
    {
        FieldNumber field;
        QString text;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.field, key.text); }
    };

    Connection *m_connection;
    qint64 m_last = 0;
    QHash<qint64, QString> m_texts;
    QHash<Key, qint64> m_ids;
};

} // namespace lead
