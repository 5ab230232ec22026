#pragma once

#include "core/intake/importdraft.h"

#include <optional>

namespace lead {

/// Keeps the draft of an import of each workspace in a folder of the person, readable by nobody else.
class DraftStore
{
public:
    /// `folder` is made when something is kept.
    explicit DraftStore(QString folder);

    /// `workspace`: the path of its file.
    Result<void> keep(const QString &workspace, const ImportDraft &draft, const FieldCatalog &catalog) const;
    void drop(const QString &workspace) const;
    /// Absent when there is none, or its file is gone.
    std::optional<ImportDraft> find(const QString &workspace, const FieldCatalog &catalog) const;

private:
    QString fileFor(const QString &workspace) const;

    QString m_folder;
};

} // namespace lead
