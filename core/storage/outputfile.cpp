#include "core/storage/outputfile.h"

#include "core/storage/fileuse.h"

#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>

namespace lead {

namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

bool isDatabase(const QString &path)
{
    const std::optional<FileUse::Head> head = FileUse::headOf(path, 16);
    return !head || head->bytes.startsWith("SQLite format 3"); // absent: this process has it open as one
}

} // namespace

Result<void> checkOutputFile(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {}; // there is nothing yet
    if (S_ISDIR(status.st_mode))
        return Error{Error::Invalid, OutputFileText::tr("%1 is a folder. Name a file in it.").arg(path)};
    if (!S_ISREG(status.st_mode))
        return Error{Error::Invalid, OutputFileText::tr("%1 is a device or a pipe, not a file. Choose a file to write to.").arg(path)};
    if (isDatabase(path))
        return Error{Error::Conflict, OutputFileText::tr("%1 is a workspace or another database, which would be lost. Choose another name.").arg(path)};
    for (const char *ending : {"-wal", "-shm", "-journal", "-facts", "-reserve"})
        if (path.endsWith(QLatin1String(ending)) && isDatabase(path.chopped(static_cast<qsizetype>(qstrlen(ending)))))
            return Error{Error::Conflict, OutputFileText::tr("%1 belongs to a workspace, which would be damaged. Choose another name.").arg(path)};
    return {};
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(QFile::encodeName(one).constData(), &a) == 0 && ::stat(QFile::encodeName(other).constData(), &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace lead
