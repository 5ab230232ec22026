#include "ui/leads/detail/mergedialog.h"

#include "core/base/whendone.h"
#include "core/quality/phonetext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>

namespace lead {

namespace {

constexpr qsizetype MostOfValue = 200; // characters
constexpr int AvatarSide = 32;
int dialogWidth()
{
    return scaled(760);
}
int dialogHeight()
{
    return scaled(620);
}

QString shownValue(const MergeField &field, const QString &value)
{
    const bool isPhone = field.field == F::Phone || field.field == F::Mobile || field.field == F::Phone2 ||
                         field.field == F::Fax;
    return isPhone ? phoneText(value) : QString(value.left(MostOfValue)).replace(u'\n', QStringLiteral(", "));
}

} // namespace

MergeDialog::MergeDialog(LeadService &service, LeadId keep, LeadId lose, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_keep(keep)
    , m_lose(lose)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge two leads"));
    resize(dialogWidth(), dialogHeight());
    buildUi();
    ask();
}

void MergeDialog::buildUi()
{
    auto *title = new TextLabel(tr("Merge two leads"), TextStyle::PanelTitle);
    m_note = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_note->setWordWrap(true);
    m_problem = new TextLabel(QString(), TextStyle::Body, Ink::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Fields of both leads"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_swap = new Button(tr("S&wap sides"), Button::Kind::Ghost, "arrow-up-down");
    m_merge = new Button(tr("&Merge"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"));
    m_swap->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_merge->setDefault(true);
    m_merge->setEnabled(false);
    connect(m_swap, &QAbstractButton::clicked, this, &MergeDialog::swap);
    connect(m_merge, &QAbstractButton::clicked, this, &MergeDialog::merge);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, this, &MergeDialog::merge);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(m_swap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(title);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
}

void MergeDialog::ask()
{
    m_merge->setEnabled(false);
    whenDone(m_service.mergePreview(m_keep, m_lose, m_picks), this,
             [this, request = ++m_request](const Result<MergePreview> &preview) {
                 if (request != m_request)
                     return;
                 showProblem(preview ? QString() : preview.error().message);
                 if (preview)
                     fill(*preview);
             });
}

void MergeDialog::fill(const MergePreview &preview)
{
    m_keptName = preview.keep.name;
    m_note->setText(tr("%1 stays and takes over what it lacks. Choose where the two differ; lists of both "
                       "are united, and the stories of both are kept.")
                        .arg(elided(preview.keep.name, m_note->font(), dialogWidth() / 3.0)));
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, metrics::Gap, 0);
    m_grid->setHorizontalSpacing(metrics::Section);
    m_grid->setVerticalSpacing(metrics::Tight);
    m_grid->setColumnMinimumWidth(0, scaled(112));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    addHeads(preview);
    int row = 2;
    // First what has to be decided, then the rest.
    for (const MergeField &field : preview.fields)
        if (field.isConflict && field.canPick)
            addField(field, row++);
    m_grid->addWidget(new Divider, row, 0, 1, 3);
    ++row;
    for (const MergeField &field : preview.fields)
        if (!(field.isConflict && field.canPick))
            addField(field, row++);
    m_grid->setRowStretch(row, 1);
    m_scroll->setWidget(m_table);
    m_table->setAutoFillBackground(false);
    m_merge->setEnabled(true);
}

void MergeDialog::addHeads(const MergePreview &preview)
{
    int column = 1;
    for (const LeadRecord *record : {&preview.keep, &preview.lose}) {
        auto *head = new QWidget;
        auto *name = new TextLabel(record->name, TextStyle::CardTitle);
        name->setElided(true);
        const QString created = record->shown(F::CreatedAt);
        auto *note = new TextLabel(column == 1 ? tr("stays · captured %1").arg(created)
                                               : tr("goes · captured %1").arg(created),
                                   TextStyle::Small, Ink::Text3);
        note->setElided(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(note);
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::Gap);
        row->addWidget(
            new Avatar(record->avatarName.isEmpty() ? record->name : record->avatarName, AvatarSide));
        row->addLayout(texts, 1);
        m_grid->addWidget(head, 0, column++);
    }
    m_grid->addWidget(new Divider, 1, 0, 1, 3);
}

void MergeDialog::addField(const MergeField &field, int row)
{
    auto *label = new TextLabel(field.label, TextStyle::Body, Ink::Text2);
    label->setElided(true);
    label->setFixedHeight(scaled(28));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    if (!field.canPick) {
        auto *result = new TextLabel(shownValue(field, field.result), TextStyle::Body);
        result->setWordWrap(true);
        result->setMinimumHeight(scaled(28));
        result->setAccessibleName(
            tr("%1: %2", "a field and its value").arg(field.label, field.result.left(MostOfValue)));
        m_grid->addWidget(result, row, 1, 1, 2);
        return;
    }
    auto *group = new QButtonGroup(m_table);
    for (const bool isKeep : {true, false}) {
        QWidget *choice = side(field, isKeep);
        m_grid->addWidget(choice, row, isKeep ? 1 : 2);
        if (auto *radio = qobject_cast<QRadioButton *>(choice))
            group->addButton(radio);
    }
}

QWidget *MergeDialog::side(const MergeField &field, bool isKeep)
{
    const QString value = isKeep ? field.keep : field.lose;
    const QString shown = value.isEmpty() ? tr("empty") : shownValue(field, value);
    auto *radio = new QRadioButton(fontMetrics()
                                       .elidedText(shown, Qt::ElideRight, dialogWidth() / 4)
                                       .replace(u'&', QStringLiteral("&&")));
    const LeadId its = isKeep ? m_keep : m_lose;
    radio->setObjectName(QStringLiteral("%1-%2")
                             .arg(field.field)
                             .arg(isKeep ? QStringLiteral("keep") : QStringLiteral("lose")));
    radio->setAccessibleName(isKeep ? tr("%1: take %2, of the lead that stays").arg(field.label, shown)
                                    : tr("%1: take %2, of the lead that goes").arg(field.label, shown));
    radio->setToolTip(plainToolTip(shown));
    const auto picked = m_picks.find(field.field);
    const LeadId from = picked != m_picks.end() ? picked->second : field.from.value_or(m_keep);
    radio->setChecked(from == its);
    radio->setMinimumHeight(scaled(28));
    connect(radio, &QRadioButton::clicked, this,
            [this, number = field.field, its] { m_picks.insert_or_assign(number, its); });
    return radio;
}

void MergeDialog::swap()
{
    std::swap(m_keep, m_lose);
    ask();
}

void MergeDialog::merge()
{
    if (!m_merge->isEnabled())
        return;
    m_merge->setEnabled(false);
    whenDone(m_service.merge(m_keep, m_lose, m_picks), this, [this](const Result<LeadActs::Done> &done) {
        if (!done) {
            m_merge->setEnabled(true);
            showProblem(done.error().message);
            return;
        }
        Q_EMIT merged(m_keep, done->operation, tr("Merged into %1").arg(m_keptName));
        accept();
    });
}

void MergeDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace lead
