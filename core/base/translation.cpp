#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace lead {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
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
