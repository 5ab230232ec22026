#pragma once

#include "core/intake/importservice.h"
#include "core/leads/leadrecord.h"

#include <QWidget>
#include <array>

class QComboBox;
class QListView;
class QTableView;

namespace lead {

class Button;
class CompareModel;
class EmptyState;
class LeadService;
class StateStack;
class ReviewListModel;
class TextLabel;

/// The rows that imports set aside because they match a lead: each beside that lead, with what differs, and what a person
/// decides about one or many of them. A decision is an act that can be undone.
class ImportReviewView : public QWidget
{
    Q_OBJECT

public:
    ImportReviewView(ImportService &imports, LeadService &leads, QWidget *parent = nullptr);

    /// Shows what waits, of this import first when it has any.
    void open(ImportId import = {});
    void focusFirst();
    /// Decides the rows that are chosen.
    void decide(ReviewDecision decision);
    /// Why that cannot be done now; empty when it can.
    QString whyNot(ReviewDecision decision) const;
    /// The key of a decision, for the tooltip of its button; may be empty.
    void setKey(ReviewDecision decision, const QString &key);

Q_SIGNALS:
    /// Other rows are chosen: ask whyNot() again.
    void choiceChanged();
    void done(const QString &sentence, const lead::OperationId &act);
    void failed(const QString &sentence);
    void leadWanted(const lead::LeadId &lead);
    void closeWanted();

private:
    void buildUi();
    QWidget *buildTop();
    QWidget *buildList();
    QWidget *buildPair();
    QWidget *buildActions();
    Button *buttonOf(ReviewDecision decision) const { return m_decisions[static_cast<std::size_t>(decision)]; }
    void showImports(const Result<std::vector<PastImport>> &history, ImportId wanted);
    void showRows(const Result<std::vector<ReviewRow>> &rows);
    void readRows();
    void showPair();
    void showRecords(const ReviewRow &row, const std::vector<LeadRecord> &records);
    void choose();
    void chooseAll();
    void updateActions();
    ImportId import() const;
    std::vector<int> chosen() const;
    void run(ReviewDecision decision);
    void tell(const Result<ReviewDone> &result);

    ImportService &m_imports;
    LeadService &m_leads;
    ReviewListModel *m_model;
    CompareModel *m_compared;
    StateStack *m_states;
    EmptyState *m_nothing;
    QWidget *m_content;
    QComboBox *m_which;
    TextLabel *m_count;
    QListView *m_list;
    TextLabel *m_place;
    Button *m_lead;
    QTableView *m_table;
    TextLabel *m_chosen;
    Button *m_all;
    std::array<Button *, 4> m_decisions{}; ///< by ReviewDecision
    std::array<QString, 4> m_tips;
    qint64 m_waiting = 0; ///< of the import
    bool m_isAllChosen = false; ///< also those that are not shown
    bool m_isDeciding = false;
    int m_request = 0;
    int m_pairRequest = 0;
};

} // namespace lead
