#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace lead {

class ConditionEdit;
class ConditionGroupEdit;
class LeadService;
class Segmented;
class TextLabel;

/// Builds a condition of nested groups, or takes its text; says how many leads it fits and what it means.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    /// With a text that cannot be read it begins with that, for mending.
    ConditionDialog(LeadService &service, const Condition &condition, const QString &unread = {},
                    QWidget *parent = nullptr);
    /// For what else a condition is made: the heading, and the verb on the button.
    void setPurpose(const QString &title, const QString &verb);

Q_SIGNALS:
    void chosen(const lead::Condition &condition);

private:
    enum Form { Builder, Text };

    QWidget *buildBuilder();
    QWidget *buildText();
    QWidget *buildFoot();
    void showForm(int form);
    Result<Condition> condition(bool strict) const;
    void follow();
    void count();
    void apply();

    LeadService &m_service;
    WorkspaceInfoPtr m_info;
    Condition m_condition; // as of the last time it could be read
    Segmented *m_switch;
    QStackedWidget *m_forms;
    ConditionGroupEdit *m_root;
    ConditionEdit *m_text;
    TextLabel *m_title;
    TextLabel *m_tooDeep;
    TextLabel *m_problem;
    TextLabel *m_sentence;
    TextLabel *m_count;
    QPushButton *m_apply;
    QTimer m_counting;
    int m_request = 0;
};

} // namespace lead
