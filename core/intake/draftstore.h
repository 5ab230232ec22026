#pragma once

#include "core/intake/importdraft.h"

#include <functional>
#include <optional>

namespace lead {

/// Keeps the draft of an import of each workspace in a folder of the person, readable by nobody else.
class DraftStore
{
public:
    /// Where the window keeps them.
    static QString defaultFolder();
    /// `folder` is made when something is kept.
    explicit DraftStore(QString folder);

    /// `workspace`: the path of its file.
    Result<void> keep(const QString &workspace, const ImportDraft &draft, const FieldCatalog &catalog) const;
    void drop(const QString &workspace) const;
    /// Drops the draft when its text has something in it; returns whether it did.
    bool dropIf(const QString &workspace, const std::function<bool(const QString &text)> &has) const;
    /// Absent when there is none, or its file is gone.
    std::optional<ImportDraft> find(const QString &workspace, const FieldCatalog &catalog) const;

private:
    QString fileFor(const QString &workspace) const;

    QString m_folder;
};

} // namespace lead
