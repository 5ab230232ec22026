#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/leadtexts.h"
#include "core/domain/permissions.h"
#include "core/domain/pipeline.h"
#include "core/domain/user.h"
#include "core/domain/workingdays.h"
#include "core/leads/leaddetail.h"
#include "core/leads/leadquery.h"
#include "core/leads/savedview.h"
#include "core/leads/undovalues.h"

#include <QTimeZone>

namespace lead {

/// When a lead is hot or warm by the scoring model that holds.
struct ScoreThresholds
{
    QString model; ///< its name
    int hot = 0;
    int warm = 0;
    int hysteresis = 0; ///< points below a threshold by which a lead cools down

    bool operator==(const ScoreThresholds &) const = default;
};

/// The small tables of an opened workspace.
struct WorkspaceInfo
{
    QString path;
    QString uuid; ///< stays when the file moves
    QString name;
    UserId me; ///< in whose name this program writes
    Permissions permissions; ///< mine
    bool isReadOnly = false; ///< nothing can be changed: a protected file, or one of a newer version
    QTimeZone timeZone;
    WorkingDays workingDays;
    QString currency;
    int moneyDigits = 2; ///< decimals of the workspace's currency
    FieldCatalog catalog;
    std::vector<Pipeline> pipelines;
    std::vector<Stage> stages;
    std::vector<User> users;
    QHash<FieldNumber, QStringList> knownValues; ///< of choices and tags, at most a few hundred a field
    QHash<qint64, QString> terms;                ///< texts of all choices and tags by number
    QHash<qint64, QString> imports;              ///< file names by number
    std::optional<ScoreThresholds> scoring;      ///< absent where leads are not scored
    LeadTexts texts;                             ///< call scripts and note templates
    std::vector<SavedView> views;                ///< those that I see, in the order of their tabs
    std::optional<UndoableAct> undoable;         ///< my newest act that stands
    std::optional<UndoableAct> redoable;         ///< my act that was undone last, until I do something else
};
using WorkspaceInfoPtr = std::shared_ptr<const WorkspaceInfo>;

} // namespace lead
