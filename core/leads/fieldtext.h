#pragma once

#include "core/base/result.h"
#include "core/domain/fieldcatalog.h"
#include "core/domain/lead.h"
#include "core/domain/stage.h"
#include "core/domain/user.h"

#include <QJsonValue>
#include <QTimeZone>
#include <functional>
#include <optional>

namespace lead {

class Workspace;

/// Turns stored values into the forms in which they leave the program, and typed text into values. Holds a copy of
/// what it needs of a workspace, so it may be used on another thread.
class FieldText
{
public:
    explicit FieldText(Workspace &workspace);

    const FieldCatalog &catalog() const { return m_catalog; }

    /// A field of a lead, virtual ones (name, outcome) included.
    FieldValue valueOf(const Lead &lead, FieldNumber field) const;
    /// For machines: ISO 8601 UTC, plain decimals, names of stages and users, ids as decimal text.
    QString exact(const Lead &lead, const Field &field) const;
    QString exact(const Field &field, const FieldValue &value, const QString &currency) const;
    /// For JSON: money is text with its currency, lists are arrays, truth is true or false.
    QJsonValue json(const Lead &lead, const Field &field) const;
    /// For people: local dates and numbers.
    QString shown(const Lead &lead, const Field &field) const;
    QString shown(const Field &field, const FieldValue &value, const QString &currency) const;
    /// The currency of a lead's amounts.
    QString currencyOf(const Lead &lead) const;

    /// Reads what a person typed for a field, by the rules of every import; empty text gives an empty value. The error
    /// says what was expected.
    Result<FieldValue> parse(const Field &field, const QString &text) const { return read(field, text, std::nullopt); }
    /// The same for a lead in `country` (ISO2, empty: that of the workspace), so that states, postcodes and numbers of
    /// other countries are refused.
    Result<FieldValue> parseFor(const QString &country, const Field &field, const QString &text) const { return read(field, text, country.isEmpty() ? m_country : country); }

private:
    Result<FieldValue> read(const Field &field, const QString &text, const std::optional<QString> &country) const;
    Result<FieldValue> parsePhone(const Field &field, const QString &text, const std::optional<QString> &country) const;
    Result<FieldValue> parseEmail(const Field &field, const QString &text) const;
    Result<FieldValue> parsePlace(const Field &field, const QString &text, const std::optional<QString> &country) const;
    Result<FieldValue> parseList(const Field &field, const QString &text, const std::optional<QString> &country) const;
    Result<FieldValue> parseReference(const Field &field, const QString &text) const;
    Result<FieldValue> parseNumber(const Field &field, const QString &text) const;
    Result<FieldValue> parseMoment(const Field &field, const QString &text) const;

    FieldCatalog m_catalog;
    std::vector<Stage> m_stages;
    std::vector<User> m_users;
    QHash<qint64, QString> m_imports; // names of files by number
    QString m_currency;
    QString m_country;
    QTimeZone m_timeZone;
};

} // namespace lead
