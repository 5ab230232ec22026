#pragma once

#include "core/leads/undovalues.h"

#include <QDialog>

namespace lead {

/// Asks what happens to values that somebody changed after the act that is to be undone. Deletes itself when closed.
class UndoQuestion : public QDialog
{
    Q_OBJECT

public:
    UndoQuestion(const UndoPreview &preview, QWidget *parent);

Q_SIGNALS:
    void decided(lead::OperationId operation, lead::UndoPolicy policy);
};

} // namespace lead
