#pragma once

#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace lead {

class Button;
class LeadService;
class Segmented;
class TextLabel;

/// What the dialogs of a rule and of a criterion have in common: a name that is made of what is asked when none is given, two forms of
/// which the first asks a condition, what keeps it from being used, and the buttons.
class ModelPartDialog : public QDialog
{
    Q_OBJECT

public:
    /// What keeps it from being used; empty when nothing does.
    virtual QString problem() const = 0;
    /// Why a condition would make scores of scores; empty when it does not.
    static QString circleIn(const Condition &condition, const FieldCatalog &catalog);

protected:
    struct Part
    {
        QString title;
        QString formsName; ///< for screen readers
        QStringList forms; ///< the first is the condition
        QString verb;
        QString name;
        Condition condition;
        QString fault;     ///< of a stored part that cannot be read any more
    };
    ModelPartDialog(LeadService &leads, const Part &part, int width, QWidget *parent);

    const FieldCatalog &catalog() const { return m_info->catalog; }
    const Condition &condition() const { return m_condition; }
    /// As it was typed, without needless spaces.
    QString typedName() const;
    bool isCondition() const;
    void setCondition(bool isOne);
    /// Between the name and the buttons.
    QVBoxLayout *body() { return m_body; }
    /// What is asked as a sentence, with a button to change it; `purpose` is the title of the dialog behind that. It has one place.
    QWidget *conditionRow(const QString &purpose, TextLabel *title = nullptr);
    /// Why the condition cannot be one; empty when it can. `nothing` is said of an empty one, which is fine when that is empty.
    QString problemOfCondition(const QString &nothing) const;
    /// Shows what is there; call it last in the constructor, and whatever was typed comes here.
    virtual void follow() = 0;
    /// What follow() ends with: `placeholder` is the name that it gets without one, `nothing` stands in place of an empty condition.
    void showState(const QString &placeholder, const QString &nothing);
    /// Takes what is typed.
    virtual void use() = 0;

private:
    QWidget *buildFoot(const QString &verb);
    void editCondition(const QString &purpose);

    LeadService &m_leads;
    WorkspaceInfoPtr m_info;
    Condition m_condition;
    QString m_fault;
    Segmented *m_form;
    QLineEdit *m_name;
    QVBoxLayout *m_body;
    TextLabel *m_sentence;
    TextLabel *m_problem;
    Button *m_use;
    bool m_isBegun = false;
};

} // namespace lead
