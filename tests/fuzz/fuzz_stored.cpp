// What the program keeps as JSON and reads again, and somebody may have changed meanwhile: prepared imports, their plans and
// corrections, how a file is read, and saved views. What is read survives being written.
#include "core/intake/importdraft.h"
#include "core/leads/savedview.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lead::FieldCatalog catalog;
    if (size == 0 || size > 8192)
        return 0;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!document.isObject())
        return 0;
    const QJsonObject object = document.object();
    if (const lead::Result<lead::ImportDraft> draft = lead::ImportDraft::fromJson(object, catalog)) {
        const lead::Result<lead::ImportDraft> again = lead::ImportDraft::fromJson(draft->toJson(catalog), catalog);
        require(again.isOk() && again->toJson(catalog) == draft->toJson(catalog));
        (void)draft->plan();
    }
    if (const lead::Result<lead::IntakePlan> plan = lead::IntakePlan::fromJson(object, catalog)) {
        const lead::Result<lead::IntakePlan> again = lead::IntakePlan::fromJson(plan->toJson(catalog), catalog);
        require(again.isOk() && again->toJson(catalog) == plan->toJson(catalog));
    }
    const lead::RowEdits edits = lead::RowEdits::fromJson(object);
    require(lead::RowEdits::fromJson(edits.toJson()) == edits);
    (void)lead::ReadingChoice::fromJson(object);
    const lead::ViewBody view = lead::ViewBody::fromJson(object, catalog);
    require(lead::ViewBody::fromJson(view.toJson(catalog), catalog) == view);
    return 0;
}
