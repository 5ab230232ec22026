#include "core/intake/importsession.h"

#include "core/base/text.h"
#include "core/base/whendone.h"

#include <QFileInfo>

namespace lead {

namespace {
constexpr int CheckDelay = 120;   // ms: several changes at once are worked out together
constexpr int PreviewDelay = 250;
} // namespace

ImportSession::ImportSession(ImportService &imports, QObject *parent)
    : QObject(parent)
    , m_imports(imports)
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(CheckDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &ImportSession::runCheck);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(PreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &ImportSession::runPreview);
}

void ImportSession::close()
{
    ++m_request;
    ++m_checkRequest;
    m_checkTimer.stop();
    m_previewTimer.stop();
    if (m_previewJob) {
        m_previewJob->disconnect(this);
        m_previewJob->cancel();
        m_previewJob = nullptr;
    }
    m_draft = {};
    m_edits.reset({});
    m_check.reset();
    m_preview.reset();
    m_rows.reset();
    m_isInspected = m_isInspecting = m_wantsPreview = false;
    Q_EMIT mappingChanged(); // whoever shows columns has none to show any more
}

void ImportSession::open(const QString &path)
{
    close();
    m_draft.path = path;
    m_draft.batch = QFileInfo(path).fileName();
    inspect(false);
}

void ImportSession::restore(const ImportDraft &draft)
{
    close();
    m_draft = draft;
    m_edits.reset(draft.edits);
    inspect(true);
}

void ImportSession::inspect(bool keepsDraft)
{
    m_isInspecting = true;
    m_rows.reset();
    m_preview.reset();
    m_previewed = -1;
    whenDone(m_imports.inspect(m_draft.path, m_draft.reading), this, [this, keepsDraft, request = ++m_request](const Result<FileInspection> &inspection) {
        if (request != m_request)
            return;
        m_isInspecting = false;
        if (!inspection) {
            Q_EMIT failed(inspection.error());
            return;
        }
        adopt(*inspection, keepsDraft);
    });
}

void ImportSession::adopt(const FileInspection &inspection, bool keepsDraft)
{
    m_inspection = inspection;
    m_isInspected = true;
    const std::size_t width = inspection.mapping.columns.size();
    const std::size_t drafted = m_draft.mapping.columns.size() - std::min(m_draft.mapping.derived.size(), m_draft.mapping.columns.size());
    if (!keepsDraft || width != drafted || m_draft.mapping.signature != inspection.mapping.signature) {
        m_draft.mapping = inspection.mapping;
        m_draft.templateName = fromUtf8(inspection.mapping.name);
        m_draft.newFields.clear();
        m_edits.reset({});
        m_draft.edits = {};
    } else {
        for (std::size_t i = 0; i < width; ++i)
            m_draft.mapping.columns[i].samples = inspection.mapping.columns[i].samples;
    }
    touch();
    Q_EMIT inspected();
    Q_EMIT mappingChanged();
    m_check.reset();
    runCheck();
}

std::size_t ImportSession::fileColumns() const
{
    return m_draft.mapping.columns.size() - std::min(m_draft.mapping.derived.size(), m_draft.mapping.columns.size());
}

void ImportSession::touch()
{
    ++m_version;
    if (m_wantsPreview)
        m_previewTimer.start();
}

void ImportSession::mappingTouched()
{
    touch();
    Q_EMIT mappingChanged();
    m_checkTimer.start();
}

void ImportSession::setReading(const ReadingChoice &reading)
{
    if (reading == m_draft.reading)
        return;
    m_draft.reading = reading;
    m_edits.reset({}); // lines and columns are others now
    m_draft.edits = {};
    inspect(false);
}

void ImportSession::setFacts(const QString &batch, const QString &source, const QString &cost, const QString &owner, const QString &consentText)
{
    m_draft.batch = batch;
    m_draft.source = source;
    m_draft.cost = cost;
    m_draft.owner = owner;
    m_draft.consentText = consentText;
    touch();
}

void ImportSession::setField(int column, FieldNumber field)
{
    auto &columns = m_draft.mapping.columns;
    if (static_cast<std::size_t>(column) >= columns.size())
        return;
    for (MappedColumn &other : columns)
        if (field != 0 && other.field == field && other.index != column) {
            other.field = 0;
            other.how = MappedBy::Nothing;
            other.reason = tr("Its field is filled by “%1” now").arg(fromUtf8(columns[static_cast<std::size_t>(column)].header));
        }
    MappedColumn &mapped = columns[static_cast<std::size_t>(column)];
    mapped.field = field;
    mapped.how = field == 0 ? MappedBy::Nothing : MappedBy::Saved;
    mapped.confidence = 1;
    mapped.reason.clear();
    m_draft.newFields.erase(column);
    mappingTouched();
}

void ImportSession::setNewField(int column, const NewField &field)
{
    setField(column, 0);
    m_draft.newFields[column] = field;
    mappingTouched();
}

void ImportSession::addNewFields(const std::map<int, NewField> &fields)
{
    for (const auto &[column, field] : fields)
        m_draft.newFields[column] = field;
    mappingTouched();
}

void ImportSession::confirm(int column)
{
    m_draft.mapping.columns[static_cast<std::size_t>(column)].how = MappedBy::Saved;
    m_draft.mapping.columns[static_cast<std::size_t>(column)].confidence = 1;
    mappingTouched();
}

void ImportSession::useTemplate(const QString &name, const ColumnMapping &mapping)
{
    const std::vector<MappedColumn> before = m_draft.mapping.columns;
    m_draft.mapping = mapping;
    m_draft.templateName = name;
    m_draft.newFields.clear();
    for (std::size_t i = 0; i < std::min(before.size(), m_draft.mapping.columns.size()); ++i) {
        m_draft.mapping.columns[i].samples = before[i].samples;
        m_draft.mapping.columns[i].type = before[i].type;
    }
    mappingTouched();
}

void ImportSession::addDerived(const DerivedColumn &column)
{
    MappedColumn mapped;
    mapped.index = static_cast<int>(m_draft.mapping.columns.size());
    mapped.header = column.header;
    for (const std::vector<std::string> &row : m_inspection.file.samples) {
        const std::string text = derivedText(column, {row.begin(), row.end()});
        if (!text.empty() && mapped.samples.size() < 5)
            mapped.samples.push_back(text);
    }
    m_draft.mapping.derived.push_back(column);
    m_draft.mapping.columns.push_back(mapped);
    mappingTouched();
}

void ImportSession::removeDerived(int column)
{
    const std::size_t width = fileColumns();
    const auto at = static_cast<std::size_t>(column);
    if (at < width || at >= m_draft.mapping.columns.size())
        return;
    m_draft.mapping.derived.erase(m_draft.mapping.derived.begin() + static_cast<std::ptrdiff_t>(at - width));
    m_draft.mapping.columns.erase(m_draft.mapping.columns.begin() + column);
    for (std::size_t i = at; i < m_draft.mapping.columns.size(); ++i)
        m_draft.mapping.columns[i].index = static_cast<int>(i);
    m_draft.newFields.erase(column);
    mappingTouched();
}

void ImportSession::setConstant(FieldNumber field, const QString &text)
{
    if (text.trimmed().isEmpty())
        m_draft.mapping.constants.erase(field);
    else
        m_draft.mapping.constants.insert_or_assign(field, toUtf8(text.trimmed()));
    mappingTouched();
}

void ImportSession::setDateOrder(DateOrder order)
{
    m_draft.dateOrder = order;
    mappingTouched();
}

void ImportSession::setDuplicates(OnMatch onExisting, OnMatch inFile, bool keepsDistinctIds)
{
    m_draft.onExisting = onExisting;
    m_draft.inFile = inFile;
    m_draft.keepsDistinctIds = keepsDistinctIds;
    touch();
}

void ImportSession::setMatching(const Matching &matching)
{
    m_draft.matchEmail = matching.email;
    m_draft.matchPhone = matching.phone;
    m_draft.matchNameZip = matching.nameZip;
    m_draft.matchExternalId = matching.externalId;
    touch();
}

void ImportSession::apply(RowEdits edits, const QString &name)
{
    m_edits.apply(std::move(edits), name);
    m_draft.edits = m_edits.now();
    touch();
    Q_EMIT editsChanged();
}

void ImportSession::undo()
{
    if (!m_edits.canUndo())
        return;
    m_edits.undo();
    m_draft.edits = m_edits.now();
    touch();
    Q_EMIT editsChanged();
}

void ImportSession::redo()
{
    if (!m_edits.canRedo())
        return;
    m_edits.redo();
    m_draft.edits = m_edits.now();
    touch();
    Q_EMIT editsChanged();
}

void ImportSession::runCheck()
{
    whenDone(m_imports.check(m_draft.path, m_draft.plan()), this, [this, request = ++m_checkRequest](const Result<PlanCheck> &check) {
        if (request != m_checkRequest || !check)
            return;
        m_check = *check;
        Q_EMIT checkChanged();
    });
}

void ImportSession::wantPreview()
{
    m_wantsPreview = true;
    if (isPreviewFresh())
        Q_EMIT previewChanged();
    else if (!m_previewJob || m_running != m_version)
        runPreview();
}

void ImportSession::runPreview()
{
    m_previewTimer.stop();
    if (!isOpen())
        return;
    if (m_previewJob)
        m_previewJob->disconnect(this);
    const qint64 version = m_running = m_version;
    PreviewJob *job = m_imports.preview(m_draft.path, m_draft.plan(), m_rows);
    m_previewJob = job;
    connect(job, &PreviewJob::progressed, this, &ImportSession::previewProgressed);
    connect(job, &PreviewJob::finished, this, [this, version, job](const Result<ImportPreviewPtr> &preview) {
        if (m_previewJob != job)
            return;
        m_previewJob = nullptr;
        if (!preview) {
            if (preview.error().code != Error::Cancelled)
                Q_EMIT previewFailed(preview.error());
            return;
        }
        m_preview = *preview;
        m_rows = m_preview->store();
        m_previewed = version;
        Q_EMIT previewChanged();
    });
    Q_EMIT previewStarted();
}

} // namespace lead
