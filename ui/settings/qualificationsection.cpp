#include "ui/settings/qualificationsection.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/domain/conditiontext.h"
#include "core/leads/leadservice.h"
#include "ui/settings/acceptanceedit.h"
#include "ui/settings/checklistedit.h"
#include "ui/settings/definitionrow.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/divider.h"

#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

QualificationSection::QualificationSection(LeadService &leads, QWidget *parent)
    : SettingsSection(tr("Qualification"),
                      tr("What the states of a lead mean here. A lead that comes to match a definition moves forward by itself, never back; every version"
                         " stays, and the story of a lead says which one moved it."), parent)
    , m_leads(leads)
    , m_checklist(new ChecklistEdit)
    , m_within(new QSpinBox)
    , m_days(new WeekdayEdit)
    , m_hours(new DayHoursEdit)
    , m_wake(new QSpinBox)
{
    QVBoxLayout *states = addCard(tr("Definitions"));
    for (const Lifecycle state : definableStates()) {
        if (states->count() > 0)
            states->addWidget(new Divider);
        auto *row = new DefinitionRow(state);
        states->addWidget(row);
        m_rows.push_back(row);
        addEntry(tr("Definition of %1").arg(titleOf(state)), row->editor(), {tr("lifecycle"), tr("condition"), tr("lead definition")});
        connect(row, &DefinitionRow::changed, this, &QualificationSection::edited);
    }
    addCard(tr("Checklist"))->addWidget(m_checklist);
    addEntry(tr("Checklist"), m_checklist, {QStringLiteral("BANT"), tr("budget"), tr("authority"), tr("need"), tr("timing")});
    connect(m_checklist, &ChecklistEdit::changed, this, &QualificationSection::edited);
    buildAcceptance();
    // A draft belongs to the workspace that it was made in.
    const auto forget = [this] {
        startOver();
        m_isLoaded = m_isPublishing = false;
        m_definitions.clear();
        setEnabled(false);
        Q_EMIT changesChanged();
    };
    connect(&leads, &LeadService::closed, this, forget);
    connect(&leads, &LeadService::opened, this, [this, forget] {
        forget();
        refresh();
    });
    setEnabled(false); // until the definitions are there
}

void QualificationSection::buildAcceptance()
{
    QVBoxLayout *card = addCard(tr("Acceptance"));
    m_within->setRange(1, AcceptanceRules::MostHours);
    m_within->setSuffix(tr(" h", "hours, after a number"));
    m_wake->setRange(1, AcceptanceRules::MostWakeDays);
    m_wake->setSuffix(tr(" d", "days, after a number"));
    addRow(card, tr("Accept within"), tr("Working hours from the moment when an MQL has its owner. Later it is overdue in My Day."), m_within, {tr("SLA"), tr("deadline")});
    addRow(card, tr("Working days"), {}, m_days, {tr("weekend")});
    addRow(card, tr("Working hours"), tr("In the time zone of the workspace."), m_hours, {tr("office hours")});
    addRow(card, tr("A rejected lead wakes up after"), tr("Unless the rep chooses another day."), m_wake, {tr("recycled"), tr("re-contact")});
    connect(m_within, &QSpinBox::valueChanged, this, &QualificationSection::edited);
    connect(m_wake, &QSpinBox::valueChanged, this, &QualificationSection::edited);
    connect(m_days, &WeekdayEdit::changed, this, &QualificationSection::edited);
    connect(m_hours, &DayHoursEdit::changed, this, &QualificationSection::edited);
}

void QualificationSection::refresh()
{
    if (!m_leads.isOpen()) {
        setEnabled(false);
        return;
    }
    setEnabled(!m_isPublishing);
    read(m_leads.definitions(), [this](const std::vector<Definition> &definitions) {
        if (m_leads.info() && (!m_isLoaded || definitions != m_definitions))
            take(definitions, !m_isLoaded);
    });
}

QString QualificationSection::sinceText(const std::vector<Definition> &definitions, Lifecycle state) const
{
    const Definition *current = currentOf(definitions, keyOf(state));
    if (!current)
        return {};
    const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(current->madeAt, m_leads.info()->timeZone).date(), QLocale::ShortFormat);
    const std::vector<User> &users = m_leads.info()->users;
    const auto user = std::find_if(users.begin(), users.end(), [current](const User &u) { return u.id == current->user; });
    const QString version = QString::number(current->version);
    return user == users.end() ? tr("Version %1, since %2").arg(version, date) : tr("Version %1, since %2 by %3").arg(version, date, user->name);
}

void QualificationSection::take(const std::vector<Definition> &definitions, bool isReset)
{
    // What this person changed stays; what only somebody else did is shown.
    const bool keepsList = m_isLoaded && !isReset && m_checklist->items() != m_saved.checklist;
    const bool keepsRules = m_isLoaded && !isReset && acceptance() != m_saved.acceptance;
    m_definitions = definitions;
    m_saved = Qualification::from(definitions, m_leads.info()->catalog);
    m_isLoaded = true;
    for (DefinitionRow *row : m_rows) {
        std::vector<Definition> versions;
        std::copy_if(definitions.begin(), definitions.end(), std::back_inserter(versions), [row](const Definition &d) { return d.name == keyOf(row->state()); });
        row->setVersions(versions, sinceText(definitions, row->state()), isReset);
    }
    if (!keepsList)
        m_checklist->setItems(m_saved.checklist);
    if (!keepsRules) {
        const QSignalBlocker quietWithin(m_within);
        const QSignalBlocker quietWake(m_wake);
        m_within->setValue(m_saved.acceptance.withinHours);
        m_wake->setValue(m_saved.acceptance.wakeDays);
        m_days->setDays(m_saved.acceptance.hours.days);
        m_hours->setHours(m_saved.acceptance.hours.from, m_saved.acceptance.hours.until);
    }
    explain();
    Q_EMIT changesChanged();
}

void QualificationSection::edited()
{
    if (!m_isLoaded)
        return;
    explain();
    Q_EMIT changesChanged();
}

// Each condition in words, so that a person sees whether it says what was meant.
void QualificationSection::explain()
{
    if (!m_leads.info())
        return;
    const FieldCatalog &catalog = m_leads.info()->catalog;
    for (DefinitionRow *row : m_rows) {
        const DefinitionDraft draft = row->draft();
        const Result<Condition> condition = parseCondition(draft.body, catalog);
        row->setMeaning(condition ? toSentence(*condition, catalog) : QString(), condition ? QString() : condition.error().message);
    }
}

AcceptanceRules QualificationSection::acceptance() const
{
    AcceptanceRules rules;
    rules.hours = {m_days->days(), m_hours->from(), m_hours->until()};
    rules.withinHours = m_within->value();
    rules.wakeDays = m_wake->value();
    return rules;
}

std::vector<DefinitionDraft> QualificationSection::drafts() const
{
    std::vector<DefinitionDraft> drafts;
    if (!m_isLoaded)
        return drafts;
    for (const DefinitionRow *row : m_rows)
        if (row->hasChange())
            drafts.push_back(row->draft());
    const auto versionOf = [this](const QString &name) {
        const Definition *current = currentOf(m_definitions, name);
        return current ? current->version : 0;
    };
    if (m_checklist->items() != m_saved.checklist)
        drafts.push_back({Definition::checklistName(), toText(m_checklist->items()), versionOf(Definition::checklistName())});
    if (acceptance() != m_saved.acceptance)
        drafts.push_back({Definition::acceptanceName(), toText(acceptance()), versionOf(Definition::acceptanceName())});
    return drafts;
}

bool QualificationSection::hasChanges() const
{
    return !drafts().empty();
}

void QualificationSection::discard()
{
    if (m_leads.info())
        take(m_definitions, true);
}

void QualificationSection::save()
{
    const std::vector<DefinitionDraft> wanted = drafts();
    if (wanted.empty() || m_isPublishing || !m_leads.info())
        return;
    for (const DefinitionDraft &draft : wanted)
        if (const Result<void> fine = DefinitionActs::check(draft, m_leads.info()->catalog); !fine) {
            Q_EMIT failed(fine.error().message);
            return;
        }
    if (const Result<void> fine = checkAcceptance(acceptance()); !fine) {
        Q_EMIT failed(fine.error().message);
        return;
    }
    const std::optional<QString> candidates = DefinitionActs::candidates(wanted);
    if (!candidates) {
        publish(wanted);
        return;
    }
    LeadQuery query;
    query.condition = *candidates;
    whenDone(m_leads.counts({query}), this, [this, wanted](const Result<std::vector<qint64>> &counts) {
        const qint64 count = counts && !counts->empty() ? counts->front() : -1;
        if (count < 0) {
            Q_EMIT failed(counts ? tr("The leads that match cannot be counted.") : counts.error().message);
            return;
        }
        if (wanted != drafts())
            return; // edited meanwhile
        QStringList titles;
        for (const DefinitionDraft &draft : wanted)
            titles << titleOfDefinition(draft.name);
        auto *dialog = new ConfirmDialog(tr("Publish %1?").arg(titles.join(QStringLiteral(", "))),
                                         tr("%n leads match that are not that far yet. They move forward now; those that somebody moved back stay. Undo takes all of it back.", nullptr,
                                            static_cast<int>(count)),
                                         tr("Publish"), ConfirmDialog::Kind::Normal, window());
        connect(dialog, &QDialog::accepted, this, [this, wanted] { publish(wanted); });
        dialog->open();
    });
}

void QualificationSection::publish(const std::vector<DefinitionDraft> &wanted)
{
    m_isPublishing = true;
    setEnabled(false);
    LeadJob *job = m_leads.publish(wanted);
    connect(job, &LeadJob::finished, this, [this](const Result<LeadJobDone> &published) {
        m_isPublishing = false;
        setEnabled(true);
        if (!published) {
            Q_EMIT failed(published.error().message);
            return;
        }
        Q_EMIT done(tr("Published. %n leads changed.", nullptr, static_cast<int>(published->changed)), published->operation);
        m_isLoaded = false; // what is stored is what was wanted
        refresh();
    });
}

} // namespace lead
