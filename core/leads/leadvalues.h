#pragma once

#include "core/base/clock.h"
#include "core/domain/fieldcatalog.h"
#include "core/domain/lead.h"
#include "core/domain/stage.h"
#include "core/domain/user.h"

#include <QTimeZone>
#include <memory>
#include <optional>

namespace lead {

/// Which leads a list shows and in which order.
struct LeadQuery
{
    QString condition; ///< as people type it; empty: all
    QString search;
    FieldNumber sortField = F::CreatedAt;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    qint64 limit = -1; ///< no more than this many ids; -1: all

    bool isFiltered() const { return !condition.trimmed().isEmpty() || !search.trimmed().isEmpty(); }
    bool operator==(const LeadQuery &) const = default;
};

/// The answer to a LeadQuery. Cheap to copy.
struct LeadList
{
    std::shared_ptr<const std::vector<LeadId>> ids = std::make_shared<const std::vector<LeadId>>();
    qint64 matching = 0;     ///< leads that fit, also beyond the limit
    qint64 total = 0;        ///< visible leads of the workspace, whatever was asked
    qint64 microseconds = 0; ///< spent on the answer

    qint64 count() const { return static_cast<qint64>(ids->size()); }
};

/// One value in the two forms in which a window needs it.
struct FieldTexts
{
    QString shown; ///< for reading: local dates and numbers
    QString typed; ///< for an editor: what the service reads back unchanged

    bool operator==(const FieldTexts &) const = default;
};

/// A lead as pages show it. Empty fields are left out.
struct LeadRecord
{
    LeadId id;
    QString name;
    std::map<FieldNumber, FieldTexts> texts;

    QString shown(FieldNumber field) const
    {
        const auto it = texts.find(field);
        return it == texts.end() ? QString() : it->second.shown;
    }
    QString typed(FieldNumber field) const
    {
        const auto it = texts.find(field);
        return it == texts.end() ? QString() : it->second.typed;
    }
    bool operator==(const LeadRecord &) const = default;
};

/// One line of a lead's story.
struct TimelineEntry
{
    Millis at = 0;
    QString when; ///< `at` in the time zone of the workspace
    QString who;
    QString text;
};

/// A lead with its story, newest first.
struct LeadDetail
{
    LeadRecord record;
    std::vector<TimelineEntry> timeline;
};

/// An act of the journal that can be taken back.
struct UndoableAct
{
    OperationId id;
    QString summary;
};

/// What an undo did.
struct UndoDone
{
    OperationId operation; ///< the undo itself, which can be undone
    QString summary;       ///< of the act that was undone
    qint64 changed = 0;    ///< things put back or taken away
    QStringList conflicts; ///< what was left alone because somebody changed it since
};

/// The small tables of an opened workspace.
struct WorkspaceInfo
{
    QString path;
    QString uuid; ///< stays when the file moves
    QString name;
    UserId me; ///< in whose name this program writes
    QTimeZone timeZone;
    int moneyDigits = 2; ///< decimals of the workspace's currency
    FieldCatalog catalog;
    std::vector<Stage> stages;
    std::vector<User> users;
    QHash<FieldNumber, QStringList> knownValues; ///< of choices and tags, at most a few hundred a field
    std::optional<UndoableAct> undoable;
};
using WorkspaceInfoPtr = std::shared_ptr<const WorkspaceInfo>;

} // namespace lead
