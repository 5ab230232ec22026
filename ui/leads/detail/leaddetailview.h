#pragma once

#include "core/base/id.h"
#include "core/leads/leaddetail.h"
#include "ui/leads/detail/composer.h"
#include "ui/leads/localhours.h"
#include "ui/widgets/surface.h"

class QScrollArea;

namespace lead {

class Banner;
class CommandRegistry;
class DetailHeader;
class GoneBanner;
class JourneyStrip;
class KeyFields;
class LeadCaller;
class LeadFiles;
class LeadService;
class LeadTabs;
class LinkOpener;
class OpenLead;
class QuickAction;
class Settings;
class StandingCard;
class StateStack;
class StatusRow;
struct Field;

/// One lead with everything that can be done with it: beside a list as a narrow panel, or as a page of three
/// columns.
class LeadDetailView : public Surface
{
    Q_OBJECT

public:
    enum class Form : std::uint8_t { Panel, Page };

    /// Adds its commands to the registry, as far as nobody has them yet.
    LeadDetailView(LeadService &service, CommandRegistry &commands, Settings &settings,
                   QWidget *parent = nullptr, Form form = Form::Panel);
    ~LeadDetailView() override;

    void showLead(LeadId lead);
    void clear();
    LeadId leadId() const;
    /// Null until it is there.
    const LeadRecord *record() const;
    /// The name of the lead; empty while there is none.
    QString leadName() const;
    void setNeighbours(bool hasPrevious, bool hasNext);
    LinkOpener &links() { return *m_links; }
    LeadCaller &caller() { return *m_caller; }
    /// For places where the call script stands beside the lead anyway.
    void hideScript();

    // What commands and tiles do.
    void call();
    void mail();
    void compose(Composer::Kind kind);
    void chooseStage();
    void snooze();
    void finishStep();
    void edit(FieldNumber field);
    void accept();
    void reject();
    void chooseLifecycle();
    void answerChecklist();

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    /// Show this lead instead.
    void leadWanted(lead::LeadId lead);
    void windowWanted(lead::LeadId lead);
    void nameChanged(const QString &name);
    /// Something was done that a toast may tell of and undo.
    void acted(const QString &sentence, lead::OperationId operation);
    /// Something could not be done.
    void complained(const QString &sentence);

private:
    void buildUi(Settings &settings, Form form);
    void buildPanel(Settings &settings);
    void buildPage();
    QWidget *buildAside();
    QWidget *buildActions();
    QScrollArea *scrolled(QWidget *content);
    void connectParts();
    void addCommands(CommandRegistry &commands);
    void refresh();
    void refreshActions();
    void refreshSimilar();
    void showSimilar(const std::vector<SimilarLead> &similar);
    void mergeWith(LeadId other);
    void showMore(const QPoint &at);
    void showHistory(QWidget *anchor, const Field &field);
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    LeadService &m_service;
    CommandRegistry &m_commands;
    OpenLead *m_lead;
    LinkOpener *m_links;
    LocalHours m_hours;
    LeadCaller *m_caller;
    StateStack *m_states;
    QWidget *m_nothing;
    QWidget *m_blank; // until a lead was shown
    QWidget *m_content;
    GoneBanner *m_gone;
    Banner *m_similar;
    Banner *m_notice; ///< what came of files that were dropped
    LeadFiles *m_files;
    DetailHeader *m_header;
    QWidget *m_actions;
    QWidget *m_aside = nullptr; ///< the third column of a page
    QuickAction *m_call;
    QuickAction *m_mail;
    StatusRow *m_status;
    StandingCard *m_standing;
    KeyFields *m_fields;
    JourneyStrip *m_journey;
    LeadTabs *m_tabs;
    LeadId m_similarOf; ///< whose similar leads were asked for
    int m_request = 0;
};

} // namespace lead
