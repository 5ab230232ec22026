#include "core/sample/sampleimport.h"

#include "core/base/text.h"
#include "core/intake/fileimport.h"
#include "core/intake/mappingtemplate.h"
#include "core/quality/referencedata.h"
#include "core/sample/samplelist.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace lead {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

// What a person decides after a look at the columns.
IntakePlan planFor(ColumnMapping mapping)
{
    IntakePlan plan;
    for (MappedColumn &column : mapping.columns) {
        if (column.header == SampleList::interestHeading())
            plan.newFields[column.index] = {fromUtf8(column.header), FieldType::Choice};
        const bool isBadge = column.header == SampleList::badgeHeading();
        if (!isBadge && column.header != SampleList::scannedHeading())
            continue;
        column.field = isBadge ? F::ExternalId : F::CreatedAt;
        column.confidence = 1;
        column.how = MappedBy::Saved;
    }
    mapping.country = "US";
    mapping.constants = {{F::Source, std::string(SampleList::source())},
                         {F::Medium, std::string(SampleList::medium())},
                         {F::Campaign, std::string(SampleList::campaign())}};
    plan.mapping = std::move(mapping);
    return plan;
}

} // namespace

SampleImport::SampleImport(QString workspacePath, Who who)
    : m_path(std::move(workspacePath))
    , m_who(std::move(who))
{
}

Result<ImportCounts> SampleImport::bring(const std::string &list)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(SampleList::fileName()));
    const auto size = static_cast<qint64>(list.size());
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(list.data(), size) != size || !file.flush())
        return Error{Error::NoSpace, SampleText::tr("There is no room for the list that the sample team imports. Free some space and try again."), file.errorString()};
    file.close();
    const FixedClock clock(m_who.at);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_path, clock, Connection::Mode::Writer);
    if (!workspace)
        return workspace.error();
    if (Result<void> done = (*workspace)->actAs(m_who.user); !done)
        return done.error();
    (*workspace)->makeIdsWith(m_who.ids);
    const ReferenceData reference;
    FileImport import(**workspace, reference);
    const Result<FileInspection> inspection = import.inspect(file.fileName());
    if (!inspection)
        return inspection.error();
    const Result<ImportOutcome> outcome = import.run(file.fileName(), planFor(inspection->mapping), {});
    if (!outcome)
        return outcome.error();
    // As it was carried out, with the field that it made.
    const Result<IntakePlan> plan = IntakePlan::fromJson(outcome->record.plan, (*workspace)->catalog());
    if (!plan)
        return plan.error();
    if (const Result<OperationId> saved = saveMappingTemplate(**workspace, SampleList::templateName(), plan->mapping); !saved)
        return saved.error();
    return outcome->record.counts;
}

} // namespace lead
