#pragma once

#include "core/domain/qualification.h"
#include "core/leads/definitionacts.h"

#include <QWidget>

class QLineEdit;

namespace lead {

class TextLabel;

/// What one state means, as a condition that is typed, with its version and those before it.
class DefinitionRow : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionRow(Lifecycle state, QWidget *parent = nullptr);

    /// `versions` of this state, the newest first. A changed text stays unless it `isReset`.
    void setVersions(const std::vector<Definition> &versions, const QString &whoAndWhen, bool isReset);
    /// What the text says in words, or what is wrong with it.
    void setMeaning(const QString &sentence, const QString &problem);
    Lifecycle state() const { return m_state; }
    DefinitionDraft draft() const;
    bool hasChange() const;
    QLineEdit *editor() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void showVersions();

    Lifecycle m_state;
    std::vector<Definition> m_versions;
    QString m_saved;
    int m_version = 0;
    QLineEdit *m_text;
    TextLabel *m_since;
    TextLabel *m_note;
    QWidget *m_menu;
};

} // namespace lead
