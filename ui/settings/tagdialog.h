#pragma once

#include "core/domain/termuse.h"

#include <QDialog>
#include <vector>

class QLineEdit;

namespace lead {

class Button;
class TextLabel;

/// Another name for a tag; that of another tag merges them, and the dialog says so.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    TagDialog(const QString &tag, std::vector<TermUse> tags, QWidget *parent);

    QString name() const;

private:
    void look();

    QString m_tag;
    std::vector<TermUse> m_tags;
    QLineEdit *m_name;
    TextLabel *m_note;
    Button *m_go;
};

} // namespace lead
