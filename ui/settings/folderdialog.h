#pragma once

#include "core/intake/intakeplan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace lead {

/// How the files of a folder are to be imported, before it is watched.
class FolderDialog : public QDialog
{
    Q_OBJECT

public:
    FolderDialog(const QString &path, const QStringList &mappings, QWidget *parent);

    QString path() const { return m_path; }
    /// Empty: the one saved for a file's headings.
    QString mapping() const;
    IntakePlan plan() const;

private:
    QString m_path;
    QComboBox *m_mapping;
    QComboBox *m_onMatch;
    QLineEdit *m_source;
};

/// A box with the templates that a folder may use, the one for each file's headings first.
QComboBox *newMappingBox(const QStringList &mappings, const QString &current);

} // namespace lead
