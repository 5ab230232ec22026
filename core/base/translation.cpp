#include "core/base/translation.h"

#include "core/base/numbertext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace lead {

namespace {

// Qt puts the number in without separators, or with its own mistakes (%Ln).
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        QString text = QTranslator::translate(context, sourceText, disambiguation, n);
        if (n >= 0 && text.contains(u'%'))
            text.replace(QLatin1String("%Ln"), QLatin1String("%n")).replace(QLatin1String("%n"), numberText(n));
        return text;
    }
};

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new Translator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    // The dialogs of Qt itself: their file is there when its package is.
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(application, locale, QStringLiteral("leadwright"), QStringLiteral(":/i18n")))
        install(application, QLocale(QLocale::English), QStringLiteral("leadwright"), QStringLiteral(":/i18n"));
}

} // namespace lead
