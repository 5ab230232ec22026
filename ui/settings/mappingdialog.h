#pragma once

#include "core/intake/columnmapping.h"

#include <QDialog>

namespace lead {

/// What a saved mapping does with each heading. Nothing can be changed here.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    MappingDialog(const QString &name, const ColumnMapping &mapping, const FieldCatalog &catalog, QWidget *parent);

private:
    static QString sourceOf(const ColumnMapping &mapping, const MappedColumn &column);
};

} // namespace lead
