#include "core/scoring/modelfile.h"

#include "core/storage/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace lead {

namespace {
struct ModelFileText
{
    Q_DECLARE_TR_FUNCTIONS(ModelFile)
};
} // namespace

Result<ScoreModel> readModelFile(const QString &path, const FieldCatalog &catalog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, ModelFileText::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    return scoreModelFromJson(file.read(MaxScoreModelSize + 1), catalog); // which says so of one that is too long
}

Result<void> writeModelFile(const QString &path, const ScoreModel &model, const FieldCatalog &catalog)
{
    if (Result<void> may = checkOutputFile(path); !may)
        return may;
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(toJson(model, catalog)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{Error::ReadOnly, ModelFileText::tr("The scoring model cannot be written to %1. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
    return {};
}

} // namespace lead
