#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/pipeline.h"
#include "core/domain/removedfield.h"
#include "core/domain/stage.h"
#include "core/domain/termuse.h"
#include "core/domain/user.h"

#include <map>
#include <vector>

namespace lead {

/// What a workspace says of itself.
struct WorkspaceDetails
{
    QString name;
    QString currency; ///< ISO 4217
    QString country;  ///< ISO 3166, two letters: how numbers and places without a country are read
    QString timeZone; ///< IANA

    bool operator==(const WorkspaceDetails &) const = default;
};

/// A pipeline with its stages in their order. New ones have no id yet.
struct PipelineSetup
{
    Pipeline pipeline;
    std::vector<Stage> stages;

    bool operator==(const PipelineSetup &) const = default;
};

/// Where the leads of stages go that are removed.
using StageMoves = std::map<StageId, StageId>;
/// Who gets the leads and open tasks of people who are switched off; an invalid id: nobody. Whoever is not named keeps
/// them.
using LeadHandovers = std::map<UserId, UserId>;

/// A custom field as somebody wants it.
struct FieldWish
{
    QString label;
    FieldType type = FieldType::Text;
    QStringList options; ///< of a choice
    int use = UseAll;    ///< FieldUse: InList, InFilter and InImport may be taken away

    bool operator==(const FieldWish &) const = default;
};

/// Everything that people set up in a workspace, at one moment.
struct WorkspaceSetupState
{
    WorkspaceDetails details;
    std::vector<PipelineSetup> pipelines;
    std::vector<User> users;
    UserId me;
    bool isStranger = false; ///< none of the users is at the keyboard, and `me` only stands in
    QString login;           ///< by which the computer knows who is
    FieldCatalog catalog;
    std::vector<RemovedField> removedFields;
    bool isReadOnly = false;
};

/// How many visible leads stand where.
struct SetupCounts
{
    std::map<StageId, qint64> byStage;
    std::map<UserId, qint64> byOwner;
    std::vector<TermUse> tags; ///< the most used first
};

} // namespace lead
