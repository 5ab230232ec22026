#pragma once

#include "core/leads/leadboard.h"
#include "core/leads/leadservice.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QScrollArea;

namespace lead {

class BoardColumnWidget;
class BoardDrag;
class Button;
class CommandRegistry;
class EmptyState;
class ErrorState;
class JobList;
class LeadContact;
class LeadFilterRow;
class PickedLeadActs;
class Segmented;
class Settings;
class StateStack;
class TextLabel;

/// The leads of a pipeline as cards, a column for each stage; moved from stage to stage with the mouse or the keyboard.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        const Clock &clock;
        Settings &settings;
        CommandRegistry &commands;
        JobList &jobs;
    };

    explicit BoardPage(const Tools &tools, QWidget *parent = nullptr);

    const BoardQuery &query() const { return m_query; }
    void setQuery(const BoardQuery &query);
    void clearFilters();
    void focusSearch();
    void focusBoard();
    void addFilter();
    void openSort();
    /// The filters at one click.
    enum class Toggle : std::uint8_t { Mine, Overdue, WithoutStep, Rotting };
    void toggle(Toggle filter);
    // With the column that has the keyboard, or had it last.
    void selectColumn();
    void addLead();
    void openLimits();
    /// Folds or unfolds the column that has the keyboard.
    void toggleColumn();
    /// The current cards into the stage on the left (-1) or right.
    void moveBy(int direction);
    /// The current cards up (-1) or down among those of their column, in the order by hand.
    void reorderBy(int direction);
    /// The current cards into a stage that the person chooses.
    void chooseStage();
    /// Everything that can be done with the current card, there or at a place on the screen.
    void openCardMenu(const std::optional<QPoint> &globalPlace = {});
    /// The other acts on the cards that are selected with the current one, and getting in touch with that one.
    PickedLeadActs &acts() { return *m_acts; }
    LeadContact &contact() { return *m_contact; }
    /// Asks for the board anew, soon; several reasons at once make one question.
    void reload();

    /// What is shown, for going back to it.
    QJsonObject place() const;
    void restore(const QJsonObject &place);

    const std::vector<BoardColumnWidget *> &columns() const { return m_columns; }

Q_SIGNALS:
    /// The service has answered and the columns show it.
    void shown();
    void opened(lead::LeadId lead);
    /// What is shown, with what is searched for.
    void listWanted(const QString &condition, const QString &search);
    /// Where stages are set up.
    void stagesWanted();
    void importWanted();
    void sampleWanted();
    /// For toasts: something that can be undone, something worth saying, something that went wrong.
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Cards that the keyboard has picked up.
    struct Carried
    {
        BoardColumnWidget *from = nullptr;
        BoardColumnWidget *to = nullptr;
        std::vector<LeadId> leads;
        QString name;
        int row = 0; // by hand: the card before which they would come, counted without them
    };
    /// Cards on their way to another stage or place. Stages, since the columns may be others by the time that it happens.
    struct Move
    {
        StageId from;
        std::vector<LeadId> leads;
        StageId to;
        int row = -1; // the card before which they come, counted without them; -1: no place by hand
        QRect anchor; // of what is asked, on the screen
        bool keepsFocus = false;
    };

    QWidget *buildHeader();
    void addActs();
    void addToggles();
    void buildStates();
    void wire();
    void ask();
    void take(const LeadBoard &board);
    bool isHeldUp() const;
    void catchUp();
    QString listCondition(const BoardColumnWidget *column = nullptr) const;
    void makeColumns(std::size_t count);
    void wireColumn(BoardColumnWidget *column);
    void fitColumns();
    void showPipelines();
    void showSummary(const LeadBoard &board);
    void showState(const LeadBoard &board);
    void showRefused(const Error &error);
    BoardColumnWidget *neighbour(const BoardColumnWidget *column, int direction) const;
    BoardColumnWidget *focused() const;
    /// The column that has the keyboard, or had it before something opened over the board; null when it went.
    BoardColumnWidget *standing() const;
    void goTo(BoardColumnWidget *from, int direction);
    void pickUp(BoardColumnWidget *column);
    void carry(int direction);
    void carryRow(int direction);
    void showCarried();
    void putDown(bool isDropped);
    QString refusalOf(const BoardColumnWidget &from, const BoardColumnWidget &to, std::size_t cards) const;
    BoardColumnWidget *columnOf(StageId stage) const;
    void drop(const Move &move);
    void move(const Move &move, StageEntry entry);
    void finishMove(const Result<LeadJobDone> &result, const Stage &stage, qint64 leads);
    void setOrder(BoardOrder order);
    void addLead(BoardColumnWidget *column);
    void fillOrderMenu(QMenu &menu);
    void openColumnMenu(BoardColumnWidget *column, QWidget *anchor);
    void openLimits(BoardColumnWidget *column);
    void saveLimits(const Stage &before, const Stage &after);
    void speak(const QString &sentence);
    void loadState();
    void saveState();

    Tools m_tools;
    BoardQuery m_query;
    std::vector<Pipeline> m_pipelines; // that the picker offers
    std::vector<BoardColumnWidget *> m_columns;
    std::vector<qint64> m_folded;   // stages that the person folded
    std::vector<qint64> m_unfolded; // won and lost ones that the person unfolded
    TextLabel *m_summary;
    TextLabel *m_spoken;
    QLineEdit *m_search;
    QComboBox *m_pipeline;
    LeadFilterRow *m_filters;
    std::vector<Button *> m_toggles;
    StateStack *m_states;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row = nullptr;
    EmptyState *m_empty;
    EmptyState *m_noResults;
    ErrorState *m_unreadable; // of a filter
    BoardDrag *m_drag = nullptr;
    PickedLeadActs *m_acts = nullptr;
    LeadContact *m_contact = nullptr;
    StageId m_standing; // of the column where the keyboard was last
    std::optional<Carried> m_carried;
    LeadId m_wantedLead; // to be current when the next answer comes
    QTimer m_saveTimer;
    QTimer m_askTimer;
    int m_request = 0;
    int m_moves = 0;            // under way; until they end the board is ahead of the service
    bool m_isAhead = false;     // they ended, and the lists of the service do not have them yet
    QTimer m_aheadTimer;        // for when they had them already
    bool m_isOutdated = false;  // an answer came while cards were in the hand or under way
    bool m_isShown = false;
    bool m_wantsFocus = false;
};

} // namespace lead
