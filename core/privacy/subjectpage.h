#pragma once

#include <QJsonObject>
#include <QString>

namespace lead {

/// What SubjectExport collected as one HTML page without scripts, pictures or anything that is fetched. Every text is only text.
QString subjectPage(const QJsonObject &all);

} // namespace lead
