#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace lead {

/// Where a verb prints: people get sentences and aligned tables, programs get JSON.
class Output
{
public:
    enum class Form { People, Json };
    explicit Output(Form form)
        : m_form(form)
    {
    }

    bool isJson() const { return m_form == Form::Json; }
    void json(const QJsonObject &object) const;
    void json(const QJsonArray &array) const;
    /// A line for people; nothing under --json.
    void say(const QString &line) const;
    /// Columns of numbers are told by a trailing '>' in their heading and stand to the right.
    void table(const QStringList &headings, const std::vector<QStringList> &rows) const;
    void raw(const QByteArray &bytes) const;
    /// To standard error, in either form.
    void error(const Error &error) const;

private:
    Form m_form;
};

} // namespace lead
