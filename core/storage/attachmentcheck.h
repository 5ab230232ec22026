#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lead {

class Connection;
class FileStore;

/// The attached files that a workspace or backup names, against what lies in a folder.
struct AttachmentReport
{
    qint64 files = 0;    ///< contents that are what they were
    qint64 bytes = 0;
    QStringList missing; ///< SHA-256 of contents that are not there
    QStringList changed; ///< SHA-256 of contents that are not what was attached
    QStringList problems; ///< sentences for people: how many, their names, what to do
};

/// Compares the table of attachments with a folder of contents, each read to its end.
class AttachmentCheck
{
public:
    static Result<AttachmentReport> run(Connection &database, const FileStore &files);
};

} // namespace lead
