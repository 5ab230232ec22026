#pragma once

#include <QFileDialog>

namespace lead {

/// The file dialog to use everywhere. Qt's own looks into files without a known ending to say what they are; when one of them
/// is the open workspace, closing it drops the locks of the whole program, and another program takes the workspace for unused.
class FileDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// Begins in `folder`, which may end in a file name; empty: where the last one was.
    FileDialog(QWidget *parent, const QString &title, const QString &folder = {});
};

} // namespace lead
