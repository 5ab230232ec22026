#include "ui/intake/importduplicatesview.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/intake/comparemodel.h"
#include "ui/intake/importtable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int OptionsWidth = 372;
constexpr int ListWidth = 240;
constexpr int LeastValueWidth = 130; // "Line 12 of the file" in every language
constexpr int ListHeight = 132;
constexpr int WidthForBeside = 680; // that the list and the pair, a field and two values of it, need together
enum Tab { Existing, InFile, DoNotContact };

bool hasNames(const ColumnMapping &mapping)
{
    const auto has = [&mapping](FieldNumber field) { return mapping.columnFor(field) != nullptr; };
    return has(F::Zip) && (has(F::FullName) || (has(F::FirstName) && has(F::LastName)));
}
} // namespace

ImportDuplicatesView::ImportDuplicatesView(ImportSession &session, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_leads(leads)
    , m_model(new CompareModel(this))
{
    buildUi();
    connect(&session, &ImportSession::previewChanged, this, &ImportDuplicatesView::showPreview);
}

void ImportDuplicatesView::buildUi()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Section);
    layout->addWidget(buildRules());
    layout->addWidget(buildSamples(), 1);
}

QComboBox *ImportDuplicatesView::newPolicy(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(tr("Fill in what is blank"), static_cast<int>(OnMatch::Merge));
    box->addItem(tr("Replace what the file says otherwise"), static_cast<int>(OnMatch::Update));
    box->addItem(tr("Skip the row"), static_cast<int>(OnMatch::Skip));
    box->addItem(tr("Create another lead"), static_cast<int>(OnMatch::Create));
    box->addItem(tr("Set the row aside for review"), static_cast<int>(OnMatch::Review));
    connect(box, &QComboBox::activated, this, &ImportDuplicatesView::takeRules);
    return box;
}

QWidget *ImportDuplicatesView::buildRules()
{
    m_byPhone = new QCheckBox(tr("&Phone number, with the name"));
    m_byEmail = new QCheckBox(tr("&E-mail address"));
    m_byName = new QCheckBox(tr("Whole &name and ZIP code"));
    m_byId = new QCheckBox(tr("&ID of the same kind of list"));
    m_distinct = new QCheckBox(tr("Rows with &different IDs stay leads of their own"));
    for (QCheckBox *box : {m_byPhone, m_byEmail, m_byName, m_byId, m_distinct})
        connect(box, &QCheckBox::clicked, this, &ImportDuplicatesView::takeRules);
    m_onExisting = newPolicy(tr("Leads that are there already"));
    m_inFile = newPolicy(tr("Rows that repeat in the file"));
    m_existingCount = new TextLabel({}, TextStyle::Small, Ink::Text2);
    m_inFileCount = new TextLabel({}, TextStyle::Small, Ink::Text2);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("A row stands for a lead with the same"), TextStyle::CardTitle));
    for (QCheckBox *box : {m_byPhone, m_byEmail, m_byName, m_byId})
        layout->addWidget(box);
    layout->addSpacing(metrics::Section);
    const std::tuple<QString, QComboBox *, TextLabel *> policies[] = {{tr("When the lead is there already"), m_onExisting, m_existingCount},
                                                                      {tr("When an earlier row is the same"), m_inFile, m_inFileCount}};
    for (const auto &[title, box, count] : policies) {
        layout->addWidget(new TextLabel(title, TextStyle::CardTitle));
        layout->addWidget(box);
        layout->addWidget(count);
        layout->addSpacing(metrics::Gap);
    }
    layout->addWidget(m_distinct);
    auto *never = new TextLabel(tr("Leads that must not be called, written to or texted are never changed by an import; their rows are skipped."), TextStyle::Small, Ink::Text2);
    never->setWordWrap(true);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(never);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(card);
    // setWidget() switches it on, and the card paints its own ground.
    card->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedWidth(scaled(OptionsWidth));
    return scroll;
}

QWidget *ImportDuplicatesView::buildSamples()
{
    m_tabs = new TabStrip(tr("Which matches are shown"));
    for (const QString &name : {tr("There already"), tr("Inside the file"), tr("Do not contact")})
        m_tabs->addTab(name, 0);
    connect(m_tabs, &TabStrip::currentChanged, this, &ImportDuplicatesView::showList);
    m_hint = new TextLabel({}, TextStyle::Small, Ink::Text2);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Gap);
    m_none = new TextLabel({}, TextStyle::Body, Ink::Text2);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("matches"));
    m_list->setAccessibleName(tr("Rows that match"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines are shortened and have a tooltip
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDuplicatesView::showPair);
    m_table = newImportTable(m_model, tr("The row and what it stands for"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::plainRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(LeastValueWidth));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents); // the names of the fields
    m_pairs = new QWidget;
    m_pairsLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_pairs);
    m_pairsLayout->setContentsMargins(0, 0, 0, 0);
    m_pairsLayout->setSpacing(0);
    m_beside = new Divider(Qt::Vertical);
    m_pairsLayout->addWidget(m_list);
    m_pairsLayout->addWidget(m_beside);
    m_pairsLayout->addWidget(m_table, 1);
    arrangePairs();
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_hint);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_pairs, 1);
    return card;
}

// The pair beside the list of pairs, or below it where there is little room.
void ImportDuplicatesView::arrangePairs()
{
    const bool isBeside = width() - scaled(OptionsWidth) >= scaled(WidthForBeside);
    m_pairsLayout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_beside->setVisible(isBeside);
    m_list->setMaximumSize(isBeside ? QSize(scaled(ListWidth), QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, scaled(ListHeight)));
}

void ImportDuplicatesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePairs();
}

void ImportDuplicatesView::open()
{
    m_isShowing = true;
    const ImportDraft &draft = m_session.draft();
    m_byEmail->setChecked(draft.matchEmail);
    m_byPhone->setChecked(draft.matchPhone);
    m_byName->setChecked(draft.matchNameZip);
    m_byId->setChecked(draft.matchExternalId);
    m_distinct->setChecked(draft.keepsDistinctIds);
    const bool hasId = draft.mapping.columnFor(F::ExternalId) != nullptr;
    m_byName->setEnabled(hasNames(draft.mapping));
    m_byName->setToolTip(plainToolTip(m_byName->isEnabled() ? QString() : tr("The list needs columns with the whole name and the ZIP code")));
    m_byId->setVisible(hasId);
    m_distinct->setVisible(hasId);
    m_onExisting->setCurrentIndex(m_onExisting->findData(static_cast<int>(draft.onExisting)));
    m_inFile->setCurrentIndex(m_inFile->findData(static_cast<int>(draft.inFile)));
    m_isShowing = false;
    m_session.wantPreview();
}

void ImportDuplicatesView::focusFirst()
{
    m_onExisting->setFocus();
}

void ImportDuplicatesView::takeRules()
{
    if (m_isShowing)
        return;
    m_session.setMatching({.email = m_byEmail->isChecked(), .phone = m_byPhone->isChecked(), .nameZip = m_byName->isChecked() && m_byName->isEnabled(), .externalId = m_byId->isChecked()});
    m_session.setDuplicates(static_cast<OnMatch>(m_onExisting->currentData().toInt()), static_cast<OnMatch>(m_inFile->currentData().toInt()), m_distinct->isChecked());
    m_session.wantPreview();
}

void ImportDuplicatesView::showPreview()
{
    const ImportPreviewPtr &preview = m_session.preview();
    if (!preview)
        return;
    m_existingCount->setText(tr("%n row(s)", nullptr, static_cast<int>(preview->matchedExisting())));
    m_inFileCount->setText(tr("%n row(s)", nullptr, static_cast<int>(preview->matchedInFile())));
    m_tabs->setNumber(Existing, preview->matchedExisting());
    m_tabs->setNumber(InFile, preview->matchedInFile());
    m_tabs->setNumber(DoNotContact, preview->mustNotBeContacted());
    // What there is to see comes first.
    if (!matches() || matches()->empty())
        for (int tab : {Existing, InFile, DoNotContact})
            if (const auto number = tab == Existing ? preview->matchedExisting() : tab == InFile ? preview->matchedInFile() : preview->mustNotBeContacted(); number > 0) {
                m_tabs->setCurrentIndex(tab);
                break;
            }
    showList();
}

const std::vector<PreviewMatch> *ImportDuplicatesView::matches() const
{
    const ImportPreviewPtr &preview = m_session.preview();
    if (!preview)
        return nullptr;
    return m_tabs->currentIndex() == Existing ? &preview->existing() : m_tabs->currentIndex() == InFile ? &preview->inFile() : &preview->doNotContact();
}

void ImportDuplicatesView::showList()
{
    const std::vector<PreviewMatch> *shown = matches();
    m_list->clear();
    const bool isEmpty = !shown || shown->empty();
    m_pairs->setVisible(!isEmpty);
    m_hint->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    if (!shown)
        return;
    const QString nothing[] = {tr("No row stands for a lead that is there already."), tr("No row of the file repeats an earlier one."),
                               tr("No row stands for a lead that must not be contacted.")};
    m_none->setText(nothing[m_tabs->currentIndex()]);
    const qint64 all = m_tabs->currentIndex() == Existing ? m_session.preview()->matchedExisting() : m_session.preview()->matchedInFile();
    m_hint->setText(m_tabs->currentIndex() == DoNotContact                  ? tr("These rows are skipped whatever is chosen.")
                    : all > static_cast<qint64>(shown->size()) ? tr("The first %1 as examples. What differs is marked.").arg(shown->size())
                                                               : tr("What differs is marked."));
    for (const PreviewMatch &match : *shown) {
        const PreviewRow row = m_session.preview()->row(match.row, m_session.edits().now());
        QStringList names;
        for (const FieldNumber field : {F::FullName, F::FirstName, F::LastName, F::Company, F::Email, F::Phone})
            if (const MappedColumn *column = m_session.draft().mapping.columnFor(field); column && names.size() < 2)
                if (const QString text = row.after[static_cast<std::size_t>(column->index)]; !text.isEmpty())
                    names << text;
        const QString line = tr("Line %1 · %2").arg(numberText(row.line), names.join(u' '));
        m_list->addItem(line);
        m_list->item(m_list->count() - 1)->setToolTip(plainToolTip(line));
    }
    m_list->setCurrentRow(0);
}

void ImportDuplicatesView::showPair()
{
    const std::vector<PreviewMatch> *shown = matches();
    const auto at = static_cast<std::size_t>(m_list->currentRow());
    if (!shown || at >= shown->size())
        return;
    const PreviewMatch match = (*shown)[at];
    if (match.lead.isValid()) {
        showStored(match);
        return;
    }
    if (match.otherRow < 0) { // only the wish is known, or the lead of another person has the address
        showLines(match, [](const MappedColumn &) { return QString(); }, tr("Asked not to be contacted"));
        return;
    }
    const PreviewRow other = m_session.preview()->row(match.otherRow, m_session.edits().now());
    showLines(match, [&other](const MappedColumn &column) { return other.after[static_cast<std::size_t>(column.index)]; },
              tr("Line %1 of the file").arg(numberText(other.line)));
}

void ImportDuplicatesView::showStored(const PreviewMatch &match)
{
    whenDone(m_leads.records({match.lead}), this, [this, match, request = ++m_request](const Result<std::vector<LeadRecord>> &records) {
        if (request != m_request || !records || records->empty() || !m_session.preview())
            return;
        const LeadRecord &record = records->front();
        showLines(match, [&record](const MappedColumn &column) { return column.field == F::FullName ? record.name : record.shown(column.field); }, tr("Lead in the workspace"));
    });
}

void ImportDuplicatesView::showLines(const PreviewMatch &match, const std::function<QString(const MappedColumn &)> &there, const QString &title)
{
    const WorkspaceInfoPtr info = m_leads.info();
    const PreviewRow row = m_session.preview()->row(match.row, m_session.edits().now());
    std::vector<CompareModel::Line> lines;
    for (const MappedColumn &column : m_session.draft().mapping.columns)
        if (const Field *field = info ? info->catalog.find(column.field) : nullptr) {
            CompareModel::Line line{field->label, CompareModel::textOf(column.field, there(column)), CompareModel::textOf(column.field, row.after[static_cast<std::size_t>(column.index)])};
            if (!line.there.isEmpty() || !line.row.isEmpty())
                lines.push_back(std::move(line));
        }
    m_model->setLines(std::move(lines), title, tr("Line %1 of the file").arg(numberText(row.line)));
}

} // namespace lead
