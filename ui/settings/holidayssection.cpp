#include "ui/settings/holidayssection.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/settings/recordlist.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

enum Column { DateColumn, DayColumn, NameColumn };
constexpr int RowsShown = 12;
constexpr int MostProblems = 3;

} // namespace

HolidaysSection::HolidaysSection(LeadService &leads, QWidget *parent)
    : SettingsSection(tr("Holidays"),
                      tr("Days on which nobody works. Deadlines for accepting leads, next working days and tasks that are dealt out pass over them. Which days of the week are worked is set under Qualification."),
                      parent)
    , m_leads(leads)
    , m_date(new QDateEdit)
    , m_name(new QLineEdit)
    , m_add(new Button(tr("&Add"), Button::Kind::Secondary, "plus"))
    , m_list(new RecordList(tr("Holidays"), {tr("Date"), tr("Day"), tr("Name")}, NameColumn))
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_import(m_list->addButton(tr("&Import a calendar file…"), "upload", RecordList::For::Always))
    , m_remove(m_list->addButton(tr("Re&move"), "trash-2"))
    , m_removePast(m_list->addButton(tr("Remove those that are &over"), nullptr))
{
    build();
    connect(m_add, &QAbstractButton::clicked, this, &HolidaysSection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaysSection::add);
    connect(m_import, &QAbstractButton::clicked, this, &HolidaysSection::openImport);
    connect(m_remove, &QAbstractButton::clicked, this, &HolidaysSection::removeCurrent);
    connect(m_removePast, &QAbstractButton::clicked, this, &HolidaysSection::removePast);
    RecordTree &tree = m_list->tree();
    connect(m_list, &RecordList::activated, this, [&tree] { tree.editItem(tree.currentItem(), NameColumn); });
    connect(&tree, &QTreeWidget::itemChanged, this, &HolidaysSection::renamed);
    const auto forget = [this] { // a draft belongs to the workspace that it was made in
        m_saved = m_draft = {};
        m_note->hide();
        refresh();
        Q_EMIT changesChanged();
    };
    connect(&leads, &LeadService::closed, this, forget);
    connect(&leads, &LeadService::opened, this, forget);
    connect(&leads, &LeadService::infoChanged, this, &HolidaysSection::refresh);
    refresh();
}

void HolidaysSection::build()
{
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, such as: Thanksgiving"));
    m_name->setMaxLength(static_cast<int>(LongestHolidayName));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_date);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    addWidget(line);
    m_list->tree().setShownRows(RowsShown);
    m_list->tree().setEditTriggers(QAbstractItemView::NoEditTriggers);
    addWidget(m_list);
    m_note->setWordWrap(true);
    m_note->hide();
    addWidget(m_note);
    addEntry(tr("Add a holiday"), m_name, {tr("days off"), tr("bank holidays"), tr("vacation")});
    addEntry(tr("Import holidays"), m_import, {QStringLiteral("ics"), tr("calendar")});
}

QDate HolidaysSection::today() const
{
    const WorkspaceInfoPtr info = m_leads.info();
    return QDateTime::fromMSecsSinceEpoch(m_leads.clock().now(), info ? info->timeZone : QTimeZone::utc()).date();
}

void HolidaysSection::refresh()
{
    const WorkspaceInfoPtr info = m_leads.info();
    setEnabled(info && !info->isReadOnly);
    if (m_name->text().isEmpty())
        m_date->setDate(today());
    if (info && !hasChanges())
        m_saved = m_draft = info->workingDays.holidays;
    fill();
}

// The one that was current stays it, unless another is wanted; at first the next one to come.
void HolidaysSection::fill(QDate wanted)
{
    RecordTree &tree = m_list->tree();
    const int before = tree.currentRow();
    const QDate kept = wanted.isValid() ? wanted : before >= 0 ? tree.topLevelItem(before)->data(DateColumn, Qt::UserRole).toDate() : today();
    const auto addRows = [this, &tree, kept] {
        QTreeWidgetItem *current = nullptr;
        for (const Holiday &holiday : m_draft) {
            const QString date = QLocale().toString(holiday.date, QLocale::ShortFormat);
            const QString day = QLocale().standaloneDayName(holiday.date.dayOfWeek());
            QTreeWidgetItem *item = tree.addRow({date, day, holiday.name}, tr("%1, %2, %3", "date, day of the week, name of a holiday").arg(date, day, holiday.name));
            item->setData(DateColumn, Qt::UserRole, holiday.date);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (!current && holiday.date >= kept)
                current = item;
        }
        if (current)
            tree.setCurrentItem(current);
    };
    m_list->fill(addRows, tr("There are no holidays yet. Add them one by one, or import the calendar of your country or company."));
    m_remove->setEnabled(!m_draft.empty());
    m_removePast->setEnabled(!m_draft.empty() && m_draft.front().date < today());
}

void HolidaysSection::take(std::vector<Holiday> holidays, QDate current)
{
    m_draft = tidiedHolidays(std::move(holidays));
    fill(current);
    Q_EMIT changesChanged();
}

void HolidaysSection::add()
{
    const Holiday holiday{m_date->date(), m_name->text().simplified()};
    std::vector<Holiday> holidays = m_draft;
    std::erase_if(holidays, [&](const Holiday &known) { return known.date == holiday.date; });
    holidays.push_back(holiday);
    m_name->clear();
    take(std::move(holidays), holiday.date);
    m_date->setFocus(Qt::OtherFocusReason);
}

void HolidaysSection::removeCurrent()
{
    const int row = m_list->tree().currentRow();
    if (row < 0 || row >= static_cast<int>(m_draft.size()))
        return;
    std::vector<Holiday> holidays = m_draft;
    holidays.erase(holidays.begin() + row);
    const auto next = std::min<std::size_t>(static_cast<std::size_t>(row), holidays.size());
    take(holidays, next < holidays.size() ? holidays[next].date : QDate());
}

void HolidaysSection::removePast()
{
    std::vector<Holiday> holidays = m_draft;
    std::erase_if(holidays, [day = today()](const Holiday &holiday) { return holiday.date < day; });
    take(std::move(holidays));
}

void HolidaysSection::renamed(QTreeWidgetItem *item)
{
    const int row = m_list->tree().indexOfTopLevelItem(item);
    if (row < 0 || row >= static_cast<int>(m_draft.size()))
        return;
    std::vector<Holiday> holidays = m_draft;
    holidays[static_cast<std::size_t>(row)].name = item->text(NameColumn);
    if (holidays != m_draft)
        take(std::move(holidays), m_draft[static_cast<std::size_t>(row)].date);
}

void HolidaysSection::openImport()
{
    auto *dialog = new FileDialog(this, tr("Import a calendar of holidays"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysSection::importFrom);
    dialog->open();
}

void HolidaysSection::importFrom(const QString &path)
{
    whenDone(m_leads.readHolidays(path), this, [this, name = QFileInfo(path).fileName()](const Result<HolidayFile> &file) {
        if (!file) {
            Q_EMIT failed(file.error().message);
            return;
        }
        const std::size_t before = m_draft.size();
        std::vector<Holiday> holidays = m_draft;
        holidays.insert(holidays.end(), file->holidays.begin(), file->holidays.end());
        take(std::move(holidays));
        QStringList lines{tr("%n days of %1 added; save to keep them.", nullptr, static_cast<int>(m_draft.size() - before)).arg(name)};
        lines += file->problems.mid(0, MostProblems);
        if (file->problems.size() > MostProblems)
            lines << tr("%n more entries were left out.", nullptr, static_cast<int>(file->problems.size()) - MostProblems);
        m_note->setText(lines.join(u'\n'));
        m_note->show();
    });
}

void HolidaysSection::discard()
{
    m_note->hide();
    take(m_saved);
}

void HolidaysSection::save()
{
    whenDone(m_leads.saveHolidays(m_saved, m_draft), this, [this, wanted = m_draft](const Result<OperationId> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_saved = wanted;
        m_note->hide();
        Q_EMIT changesChanged();
        Q_EMIT done(tr("Holidays are saved."), *saved);
    });
}

} // namespace lead
