#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lead {

class ConditionRowEdit;

/// A group of tests and, one level down, of further groups: all, any or none of them have to hold.
class ConditionGroupEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostLevels = 2;

    ConditionGroupEdit(const WorkspaceInfoPtr &info, int level = 1, QWidget *parent = nullptr);

    /// Whether a condition is no deeper than the groups here go, and denies only what they can deny.
    static bool fits(const Condition &condition, int level = 1);

    /// Of a condition that fits.
    void setCondition(const Condition &condition);
    /// Everything that is complete, or with `strict` the sentence about the first part that is not.
    Result<Condition> condition(bool strict) const;
    void addRow();
    void addGroup();

Q_SIGNALS:
    void changed();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Kind { All, Any, None };

    QWidget *buildHead();
    QWidget *buildFoot();
    void clear();
    ConditionRowEdit *appendRow();
    ConditionGroupEdit *appendGroup();
    void take(QWidget *part);
    void removePart(QWidget *part);

    WorkspaceInfoPtr m_info;
    int m_level;
    QComboBox *m_kind;
    QVBoxLayout *m_parts;
    std::vector<QWidget *> m_order; // rows and groups
};

} // namespace lead
