#include "core/leads/leadtemplate.h"

#include <QCoreApplication>
#include <functional>

namespace lead {

namespace {

struct LeadTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(LeadTemplate)
};

constexpr qsizetype LongestShown = 40; // characters of a placeholder that a message repeats

const QString MyName = QStringLiteral("my_name");

/// What stands for a placeholder; absent when there is no such.
using Filling = std::function<std::optional<QString>(const QString &name)>;

struct Filled
{
    QString text;
    std::optional<QString> unknown = {}; ///< the first placeholder that there is none of
    bool isOpen = false;                 ///< a brace has no partner
};

Filled fill(const QString &text, const Filling &filling)
{
    Filled filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isDouble = at + 1 < text.size() && text.at(at + 1) == c;
        if (c != u'{' && c != u'}') {
            filled.text += c;
        } else if (isDouble) {
            filled.text += c;
            ++at;
        } else if (const qsizetype end = text.indexOf(u'}', at); c == u'}' || end < 0) {
            filled.text += c;
            filled.isOpen = true;
        } else {
            const QString name = text.mid(at + 1, end - at - 1).trimmed();
            const std::optional<QString> value = filling(name);
            if (!value && !filled.unknown)
                filled.unknown = name;
            filled.text += value ? *value : text.mid(at, end - at + 1);
            at = end;
        }
    }
    return filled;
}

} // namespace

Result<void> checkTemplate(const QString &text, const FieldCatalog &catalog)
{
    const Filled filled = fill(text, [&catalog](const QString &name) {
        return name == MyName || catalog.find(name) ? std::optional(QString()) : std::nullopt;
    });
    if (filled.unknown)
        return Error{Error::Invalid, LeadTemplateText::tr("There is no field “%1” for the placeholder {%1}. Choose one from the list of fields.").arg(filled.unknown->left(LongestShown))};
    if (filled.isOpen)
        return Error{Error::Invalid, LeadTemplateText::tr("A brace has no partner. Write {{ for a single brace, or choose a field from the list.")};
    return {};
}

QString filledTemplate(const QString &text, const LeadRecord &lead, const FieldCatalog &catalog, const QString &myName)
{
    return fill(text, [&](const QString &name) -> std::optional<QString> {
               if (name == MyName)
                   return myName;
               const Field *field = catalog.find(name);
               if (!field)
                   return std::nullopt;
               const QString value = lead.shown(field->number);
               return value.isEmpty() ? QString(u'[' + field->label + u']') : value;
           })
        .text;
}

} // namespace lead
