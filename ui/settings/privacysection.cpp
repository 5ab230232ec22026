#include "ui/settings/privacysection.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/privacy/journalheads.h"
#include "core/privacy/privacyservice.h"
#include "ui/settings/retentiondialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

namespace {

TextLabel *noteIn(QVBoxLayout &card)
{
    auto *note = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    note->setContentsMargins(metrics::Section, 0, metrics::Section, metrics::Snug);
    note->setWordWrap(true);
    note->hide();
    card.addWidget(note);
    return note;
}

} // namespace

PrivacySection::PrivacySection(PrivacyService &service, LeadService &leads, QWidget *parent)
    : SettingsSection(tr("Privacy"), tr("What is kept of people, for how long, and the proof of what was done with it. One person is exported or erased from the menu of the lead."), parent)
    , m_service(service)
    , m_leads(leads)
    , m_add(new Button(tr("Add a r&ule…")))
    , m_look(new Button(tr("&Look")))
    , m_erase(new Button(tr("E&rase…"), Button::Kind::Danger))
    , m_verify(new Button(tr("&Verify")))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &PrivacySection::addRule);
    connect(m_look, &QPushButton::clicked, this, &PrivacySection::look);
    connect(m_erase, &QPushButton::clicked, this, &PrivacySection::askErase);
    connect(m_verify, &QPushButton::clicked, this, &PrivacySection::verify);
}

void PrivacySection::build()
{
    m_card = addCard(tr("How long leads are kept"));
    addRow(m_card, tr("Rules"), tr("Nothing is erased by itself: a rule says which leads are due, and you erase them here."), m_add, {tr("retention"), tr("delete old leads"), tr("GDPR")});
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_erase);
    layout->addWidget(m_look);
    buttons->setFocusProxy(m_look);
    addRow(m_card, tr("Leads that are due"), tr("Looks which leads the rules find today, and erases nothing."), buttons, {tr("dry run")});
    m_found = noteIn(*m_card);
    m_erase->hide();
    QVBoxLayout *journal = addCard(tr("Journal"));
    addRow(journal, tr("Verify the journal"), tr("Every act and every change against the chain of checksums, and its end against what the backups know."), m_verify, {tr("audit"), tr("proof")});
    m_audit = noteIn(*journal);
}

void PrivacySection::refresh()
{
    setEnabled(m_leads.isOpen());
    read(m_service.rules(), [this](const std::vector<RetentionRule> &rules) { showRules(rules); });
}

void PrivacySection::showRules(const std::vector<RetentionRule> &rules)
{
    m_rules = rules;
    m_found->hide();
    m_erase->hide();
    m_look->setEnabled(!m_rules.empty());
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (std::size_t place = 0; place < m_rules.size(); ++place)
        addRuleRow(*rows, place);
    m_rows->setVisible(!m_rules.empty());
    m_card->insertWidget(m_card->indexOf(m_found), m_rows);
}

void PrivacySection::addRuleRow(QVBoxLayout &rows, std::size_t place)
{
    const RetentionRule &rule = m_rules[place];
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(rule.name, TextStyle::BodyMedium);
    name->setElided(true);
    texts->addWidget(name);
    const QString months = tr("Erase after %n month(s) without a touch", nullptr, rule.months);
    auto *what = new TextLabel(rule.condition.isEmpty() ? months : tr("%1, where %2").arg(months, rule.condition), TextStyle::Small, Ink::Text2);
    what->setWordWrap(true);
    texts->addWidget(what);
    row->addLayout(texts, 1);
    auto *remove = new Button(tr("Remove"), Button::Kind::Ghost);
    remove->setSmall(true);
    remove->setAccessibleName(tr("Remove the rule %1").arg(rule.name));
    connect(remove, &QPushButton::clicked, this, [this, place] { removeRule(place); });
    row->addWidget(remove);
    rows.addLayout(row);
}

void PrivacySection::addRule()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    auto *dialog = new RetentionDialog(info->catalog, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<RetentionRule> rules = m_rules;
        rules.push_back(dialog->rule());
        saveRules(std::move(rules), tr("The rule “%1” is kept.").arg(dialog->rule().name));
    });
    dialog->open();
}

void PrivacySection::removeRule(std::size_t place)
{
    if (place >= m_rules.size())
        return;
    std::vector<RetentionRule> rules = m_rules;
    const QString name = rules[place].name;
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(place));
    saveRules(std::move(rules), tr("The rule “%1” is removed.").arg(name));
}

void PrivacySection::saveRules(std::vector<RetentionRule> rules, const QString &sentence)
{
    whenDone(m_service.saveRules(std::move(rules)), this, [this, sentence](const Result<OperationId> &saved) {
        if (saved)
            Q_EMIT done(sentence, {});
        else
            Q_EMIT failed(saved.error().message);
        refresh();
    });
}

void PrivacySection::look()
{
    m_look->setEnabled(false);
    m_found->setInk(Ink::Text2);
    m_found->setText(tr("Looking…"));
    m_found->show();
    whenDone(m_service.findDue(), this, [this](const Result<std::vector<RetentionMatch>> &matches) { showDue(matches); });
}

void PrivacySection::showDue(const Result<std::vector<RetentionMatch>> &matches)
{
    m_look->setEnabled(true);
    m_found->show();
    m_found->setInk(matches ? Ink::Text : Ink::Danger);
    m_due = 0;
    QStringList lines;
    for (const RetentionMatch &match : matches ? *matches : std::vector<RetentionMatch>()) {
        const int leads = static_cast<int>(match.leads.size());
        m_due += leads;
        lines << (leads == 0 ? tr("%1: none").arg(match.rule.name) : tr("%1: %n lead(s), such as %2", nullptr, leads).arg(match.rule.name, match.examples.join(QStringLiteral(", "))));
    }
    m_found->setText(matches ? lines.join(u'\n') : matches.error().message);
    m_erase->setVisible(m_due > 0);
}

void PrivacySection::askErase()
{
    const QString leads = tr("%n lead(s)", nullptr, static_cast<int>(m_due));
    auto *dialog = new ConfirmDialog(tr("Erase %1 for good?").arg(leads),
                                     tr("With their notes, tasks, files and everything that the journal says of them. There is no undo. Backups that were made before still have them."),
                                     tr("Erase %1").arg(leads), ConfirmDialog::Kind::Destructive, this);
    connect(dialog, &QDialog::accepted, this, &PrivacySection::erase);
    dialog->open();
}

void PrivacySection::erase()
{
    m_erase->setEnabled(false);
    m_look->setEnabled(false);
    whenDone(m_service.runRules(), this, [this](const Result<ErasureReceipt> &receipt) {
        m_erase->setEnabled(true);
        if (receipt)
            Q_EMIT done(tr("%n lead(s) erased for good.", nullptr, static_cast<int>(receipt->rows.leads)), {});
        else
            Q_EMIT failed(receipt.error().message);
        refresh();
    });
}

void PrivacySection::verify()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    m_verify->setEnabled(false);
    m_audit->setInk(Ink::Text2);
    m_audit->setText(tr("Verifying…"));
    m_audit->show();
    const std::vector<JournalHead> known = headsInBackups(info->path);
    whenDone(m_service.verifyJournal(known), this, [this, backups = known.size()](const Result<AuditReport> &report) { showAudit(report, backups); });
}

void PrivacySection::showAudit(const Result<AuditReport> &report, std::size_t backups)
{
    m_verify->setEnabled(true);
    const bool isWhole = report && report->ok;
    m_audit->setInk(isWhole ? Ink::Success : Ink::Danger);
    if (!report)
        m_audit->setText(report.error().message);
    else if (!isWhole)
        m_audit->setText(report->reason);
    else
        m_audit->setText(tr("All %1 acts are as they were written.").arg(numberText(report->operations)) + u' '
                         + tr("%n backup(s) agree.", nullptr, static_cast<int>(backups)));
}

} // namespace lead
