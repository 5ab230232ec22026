#pragma once

#include <QLocale>

class QCoreApplication;

namespace lead {

/// Lets the application speak the language of `locale` where there is a translation, and English otherwise, which needs one
/// too: for its plurals. Before anything is shown. The languages: translations/.
void installTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace lead
