#pragma once

#include "core/domain/field.h"
#include "core/leads/leadacts.h"
#include "core/leads/leaddetail.h"
#include "ui/leads/detail/shownvalue.h"

#include <QWidget>

class QVBoxLayout;

namespace lead {

class LinkOpener;
class OpenLead;
class Popover;
class TextLabel;
class ValueEditor;

/// One field of the shown lead, read and edited in the same place. Enter or leaving it saves, Esc brings the
/// old value back. What cannot be saved stays in the editor with the reason below; when somebody else changed
/// the field meanwhile, the choice between the two values stands there.
class LeadFieldEdit : public QWidget
{
    Q_OBJECT

public:
    LeadFieldEdit(OpenLead &lead, LinkOpener &links, const Field &field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    bool isFilled() const;
    bool isEditing() const;
    void edit();

Q_SIGNALS:
    void historyWanted(QWidget *anchor, const lead::Field &field);

private:
    void refresh();
    ShownValue::Look look() const;
    void openEditor();
    void openChoices();
    void openTags();
    Popover *newPopover();
    QString startText() const;
    void commit();
    void save(const QString &typed, const std::optional<QString> &expected);
    void finish(const Result<LeadActs::Done> &done, const QString &typed);
    void cancel();
    void closeEditor(bool keepFocus);
    void showProblem(const QString &sentence);
    void showConflict(const FieldConflict &conflict);
    void hideConflict();
    void showMenu(const QPoint &at);

    OpenLead &m_lead;
    LinkOpener &m_links;
    Field m_field;
    ShownValue *m_value;
    QVBoxLayout *m_layout;
    ValueEditor *m_editor = nullptr;
    TextLabel *m_problem = nullptr;
    QWidget *m_conflict = nullptr;
    QString m_began; ///< typed text of the value when the editor was opened
    QString m_shown; ///< and what the editor made of it
    LeadId m_editedLead;
    bool m_isSaving = false;
};

} // namespace lead
