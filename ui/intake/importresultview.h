#pragma once

#include "core/intake/fileimport.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTreeWidget;

namespace lead {

class TextLabel;

/// How an import ended: what became of every row, what to look at, and how to take it back.
class ImportResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultView(QWidget *parent = nullptr);

    void setOutcome(const ImportOutcome &outcome, const FieldCatalog &catalog);
    const ImportOutcome &outcome() const { return m_outcome; }
    /// A sentence about what was done with the result.
    void setNote(const QString &sentence);
    void setUndone();

Q_SIGNALS:
    void leadsWanted();
    void undoWanted();
    void rejectsWanted();
    void anotherWanted();

private:
    void buildUi();
    void fillIssues(const FieldCatalog &catalog);

    ImportOutcome m_outcome;
    TextLabel *m_title;
    TextLabel *m_note;
    QGridLayout *m_numbers;
    QTreeWidget *m_issues;
    TextLabel *m_issuesTitle;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_rejects;
};

} // namespace lead
