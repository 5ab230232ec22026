#include "ui/widgets/filedialog.h"

#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>

namespace lead {

namespace {

/// Knows files by their names.
class NamesOnly : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QFileIconProvider::type(info) : QMimeDatabase().mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder)
    : QFileDialog(parent, title, folder)
{
    static NamesOnly names; // what the model of every dialog asks, also on a thread of its own
    setIconProvider(&names);
}

} // namespace lead
