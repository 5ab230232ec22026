#include "ui/leads/leaddialog.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lead {

LeadDialog::LeadDialog(LeadService &service, LeadId lead, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_lead(lead)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lead"));
    resize(metrics::DialogWidth, metrics::DialogHeight);
    buildUi();
    connect(&service, &LeadService::leadsChanged, this, &LeadDialog::reload);
    connect(&service, &LeadService::closed, this, &QDialog::close);
    connect(&service, &LeadService::opened, this, &QDialog::close);
    reload();
}

void LeadDialog::buildUi()
{
    m_title = new TextLabel(TextLabel::Role::Title);
    m_problem = new TextLabel(TextLabel::Role::Problem);
    m_problem->hide();
    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(metrics::Section);
    m_form->setVerticalSpacing(metrics::Gap);
    m_form->setContentsMargins(0, 0, metrics::Gap, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_fields);
    scroll->setAccessibleName(tr("Fields"));

    m_timeline = new QTreeWidget;
    m_timeline->setAccessibleName(tr("What happened"));
    m_timeline->setHeaderLabels({tr("When"), tr("Who"), tr("What happened")});
    m_timeline->setRootIsDecorated(false);
    m_timeline->setUniformRowHeights(true);
    m_timeline->setAlternatingRowColors(true);
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setAccessibleName(tr("Note"));
    auto *add = new QPushButton(tr("&Add the note"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &LeadDialog::addNote);
    connect(m_note, &QLineEdit::returnPressed, this, &LeadDialog::addNote);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(add);
    auto *closeRow = new QHBoxLayout;
    closeRow->addStretch();
    closeRow->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Section);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_timeline, 2);
    layout->addLayout(noteRow);
    layout->addLayout(closeRow);
}

void LeadDialog::reload()
{
    whenDone(m_service.detail(m_lead), this, [this, request = ++m_request](const Result<LeadDetail> &detail) {
        if (request == m_request)
            fill(detail);
    });
}

void LeadDialog::fill(const Result<LeadDetail> &detail)
{
    m_problem->setVisible(!detail);
    if (!detail) {
        m_problem->setText(detail.error().message);
        return;
    }
    const LeadRecord &record = detail->record;
    setWindowTitle(record.name);
    m_title->setText(record.name);
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const WorkspaceInfoPtr info = m_service.info();
    for (const Field &field : info->catalog.fields()) {
        const QString shown = record.shown(field.number);
        if (shown.isEmpty() || field.number == F::FullName || field.number == F::Outcome)
            continue;
        auto *value = new TextLabel(TextLabel::Role::Body, shown);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setAccessibleName(field.label);
        m_form->addRow(new TextLabel(TextLabel::Role::Note, field.label), value);
    }
    m_timeline->clear();
    for (const TimelineEntry &entry : detail->timeline) {
        auto *item = new QTreeWidgetItem({entry.when, entry.who, QString(entry.text()).replace(u'\n', u' ')});
        item->setToolTip(2, entry.text().toHtmlEscaped());
        m_timeline->addTopLevelItem(item);
    }
    m_timeline->resizeColumnToContents(0);
    m_timeline->resizeColumnToContents(1);
}

void LeadDialog::addNote()
{
    const QString text = m_note->text();
    if (text.trimmed().isEmpty())
        return;
    whenDone(m_service.addNote(m_lead, text), this, [this](const Result<LeadActs::Done> &done) {
        m_problem->setVisible(!done);
        if (done)
            m_note->clear();
        else
            m_problem->setText(done.error().message);
    });
}

} // namespace lead
