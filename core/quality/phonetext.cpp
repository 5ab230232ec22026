#include "core/quality/phonetext.h"

#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

namespace lead {

namespace {
constexpr qsizetype NanpLength = 12; // "+12125550142"
} // namespace

QString phoneText(const QString &stored)
{
    const qsizetype semicolon = stored.indexOf(u';');
    const QString number = stored.left(semicolon);
    const bool isDigits = number.size() > 1 && std::all_of(number.begin() + 1, number.end(),
                                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!number.startsWith(u'+') || !isDigits)
        return stored;
    QString text;
    if (number.startsWith(QLatin1String("+1")) && number.size() == NanpLength) {
        text = QStringLiteral("(%1) %2-%3").arg(number.mid(2, 3), number.mid(5, 3), number.mid(8));
    } else {
        using i18n::phonenumbers::PhoneNumberUtil;
        i18n::phonenumbers::PhoneNumber parsed;
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        if (util.Parse(toUtf8(number), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
            return stored;
        std::string formatted;
        util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
        text = fromUtf8(formatted);
    }
    const QLatin1String extension(";ext=");
    if (QStringView(stored).mid(number.size()).startsWith(extension))
        text += QStringLiteral(" ext. ") + stored.mid(number.size() + extension.size());
    return text;
}

void preparePhoneText()
{
    (void)phoneText(QStringLiteral("+442079460000"));
}

} // namespace lead
