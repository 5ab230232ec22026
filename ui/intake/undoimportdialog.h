#pragma once

#include "core/leads/undovalues.h"

#include <QDialog>

namespace lead {

/// Asks before an import is taken back whose leads or values somebody worked on since, and lists what stays. open() it;
/// accepted() says yes. It deletes itself when closed.
class UndoImportDialog : public QDialog
{
    Q_OBJECT

public:
    UndoImportDialog(const UndoPreview &preview, const QString &name, QWidget *parent);

private:
    static QString sentenceOf(const UndoClash &clash);
};

} // namespace lead
