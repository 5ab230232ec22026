#pragma once

#include "core/intake/fileimport.h"

#include <QWidget>

class QTreeWidget;

namespace lead {

class Button;
class Card;
class FigureTile;
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
    /// Whether rows wait for a decision.
    void setReviewable(bool reviewable);

Q_SIGNALS:
    void leadsWanted();
    void undoWanted();
    void rejectsWanted();
    void reviewWanted();
    void anotherWanted();

private:
    void buildUi();
    void fillIssues(const FieldCatalog &catalog);

    ImportOutcome m_outcome;
    TextLabel *m_title;
    TextLabel *m_note;
    std::vector<FigureTile *> m_figures;
    QTreeWidget *m_issues;
    Card *m_issuesCard;
    Button *m_show;
    Button *m_undo;
    Button *m_rejects;
    Button *m_review;
};

} // namespace lead
