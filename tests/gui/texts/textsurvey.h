#pragma once

#include <QSet>
#include <QStringList>

class QAbstractButton;
class QComboBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QListWidget;
class QTabBar;
class QWidget;

namespace lead {

/// Looks at every text that a window shows and keeps those that have no room: a line wider than its place, a paragraph
/// higher than its place, or a part of it outside of what is around it. What is shortened on purpose and has a tooltip is
/// left out.
class TextSurvey
{
public:
    /// `where` says in messages what the window shows. A text that was seen in the same place and shape counts once.
    void look(const QWidget &window, const QString &where);

    /// Different texts that were looked at.
    qsizetype looked() const { return m_seen.size(); }
    const QStringList &cuts() const { return m_cuts; }

private:
    void lookAt(const QWidget &widget);
    void lookAtLabel(const QLabel &label);
    void lookAtButton(const QAbstractButton &button);
    void lookAtCombo(const QComboBox &combo);
    void lookAtLine(const QLineEdit &line);
    void lookAtTabs(const QTabBar &bar);
    void lookAtHeader(const QHeaderView &header);
    void lookAtList(const QListWidget &list);
    void lookAround(const QWidget &widget, const QString &text);
    void fits(const QWidget &widget, const QString &text, int needed, int room, const char *what);
    void note(const QWidget &widget, const QString &text, const QString &what);

    QString m_where;
    QSet<QString> m_seen;
    QSet<QString> m_told;
    QStringList m_cuts;
};

} // namespace lead
