#include "ui/leads/leadfilterrow.h"

#include "core/leads/leadservice.h"
#include "ui/leads/conditiondialog.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/fieldpicker.h"
#include "ui/leads/testedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

namespace {
constexpr int EditorWidth = 280;
}

LeadFilterRow::LeadFilterRow(LeadService &service, QWidget *parent)
    : Surface(Ground::Surface, Qt::BottomEdge, parent)
    , m_service(service)
    , m_add(new Button(tr("Filter"), Button::Kind::Ghost, "plus"))
    , m_advanced(new Button(tr("Advanced…"), Button::Kind::Ghost))
    , m_sort(new Button(tr("Sort"), Button::Kind::Ghost, "arrow-up-down"))
    , m_columns(new Button(tr("Columns"), Button::Kind::Ghost, "columns-2"))
    , m_more(new IconButton("ellipsis", tr("More about this view")))
{
    m_add->setSmall(true);
    m_add->setAccessibleName(tr("Add a filter"));
    m_advanced->setSmall(true);
    m_advanced->setAccessibleName(tr("Advanced filter"));
    auto *chips = new QWidget;
    m_flow = new FlowLayout(chips);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_advanced);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Gap, metrics::Roomy, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(chips, 1);
    layout->addWidget(buildRight(), 0, Qt::AlignTop);
    connect(m_add, &QAbstractButton::clicked, this, &LeadFilterRow::addFilter);
    connect(&m_service, &LeadService::infoChanged, this, &LeadFilterRow::showChips); // labels may be others
    connect(m_advanced, &QAbstractButton::clicked, this, &LeadFilterRow::openBuilder);
}

QWidget *LeadFilterRow::buildRight()
{
    auto *right = new QWidget;
    auto *layout = new QHBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    m_sort->setSmall(true);
    m_columns->setSmall(true);
    m_more->setSmall(true);
    layout->addWidget(m_sort);
    layout->addWidget(m_columns);
    layout->addWidget(m_more);
    connect(m_sort, &QAbstractButton::clicked, this, &LeadFilterRow::sortWanted);
    connect(m_columns, &QAbstractButton::clicked, this, &LeadFilterRow::columnsWanted);
    connect(m_more, &QAbstractButton::clicked, this, &LeadFilterRow::moreWanted);
    return right;
}

void LeadFilterRow::setSortText(const QString &text)
{
    m_sort->setText(text);
    m_sort->setAccessibleName(tr("Sorted by %1").arg(text));
}

void LeadFilterRow::setCondition(const Condition &condition)
{
    if (m_unread.isEmpty() && condition == m_condition && !m_chips.empty())
        return;
    m_unread.clear();
    m_condition = condition;
    showChips();
}

void LeadFilterRow::setUnread(const QString &text)
{
    m_unread = text;
    m_condition = {};
    showChips();
}

void LeadFilterRow::showChips()
{
    const WorkspaceInfoPtr info = m_service.info();
    std::vector<PartText> texts;
    if (!m_unread.isEmpty())
        texts.push_back({{}, {}, m_unread});
    else if (info)
        for (const Condition &part : partsOf(m_condition))
            texts.push_back(textOf(part, info->catalog, info->imports));
    // Chips that stay keep the focus.
    const std::size_t before = m_chips.size();
    while (m_chips.size() > texts.size()) {
        Chip *gone = m_chips.back();
        m_chips.pop_back();
        if (gone->hasFocus())
            m_add->setFocus(Qt::OtherFocusReason);
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i < m_chips.size()) {
            m_chips[i]->setParts(texts[i].field, texts[i].operation, texts[i].value);
            continue;
        }
        auto *chip = new Chip(texts[i].field, texts[i].operation, texts[i].value);
        connect(chip, &QAbstractButton::clicked, this, [this, i, chip] { editPart(i, chip); });
        connect(chip, &Chip::removeRequested, this, [this, i] { put(withPart(m_condition, i, std::nullopt)); });
        m_chips.push_back(chip);
    }
    if (m_chips.size() == before)
        return; // they stand in the flow already
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (Chip *chip : m_chips)
        m_flow->addWidget(chip);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_advanced);
    for (QWidget *own : m_own)
        m_flow->addWidget(own);
}

void LeadFilterRow::addOwn(QWidget *widget)
{
    m_own.push_back(widget);
    m_flow->addWidget(widget);
}

void LeadFilterRow::put(const Condition &condition)
{
    setCondition(condition);
    Q_EMIT conditionChanged(condition);
}

Popover *LeadFilterRow::popoverCalled(const QString &name)
{
    auto *popover = new Popover(name, window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    return popover;
}

void LeadFilterRow::addFilter()
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    Popover *popover = popoverCalled(tr("Add a filter"));
    auto *fields = new FieldPicker(info->catalog, InFilter);
    connect(
        fields, &FieldPicker::fieldChosen, popover, [this, popover](FieldNumber field) { editNewPart(popover, field); },
        Qt::QueuedConnection); // what comes next takes the place of the sender
    popover->setContent(fields);
    popover->openUnder(m_add);
}

void LeadFilterRow::editNewPart(Popover *popover, FieldNumber field)
{
    m_edited = partsOf(m_condition).size();
    popover->setContent(partEditor(popover, field, nullptr));
    popover->openUnder(m_add);
}

void LeadFilterRow::editPart(std::size_t index, QWidget *anchor)
{
    const std::vector<Condition> parts = partsOf(m_condition);
    if (index >= parts.size() || simplified(parts[index]).kind() != Condition::Kind::Test) {
        openBuilder();
        return;
    }
    m_edited = index;
    Popover *popover = popoverCalled(tr("Edit the filter"));
    popover->setContent(partEditor(popover, simplified(parts[index]).field(), &parts[index]));
    popover->openUnder(anchor);
}

// The list follows at once; there is nothing to confirm.
QWidget *LeadFilterRow::partEditor(Popover *popover, FieldNumber number, const Condition *part)
{
    const WorkspaceInfoPtr info = m_service.info();
    auto *editor = new QWidget;
    editor->setFixedWidth(scaled(EditorWidth));
    auto *test = new TestEdit(info, TestEdit::Shape::Stacked);
    if (part)
        test->setTest(*part);
    else
        test->setField(number);
    auto *done = new Button(tr("Done"), Button::Kind::Primary);
    done->setSmall(true);
    auto *remove = new Button(tr("Remove"), Button::Kind::Ghost);
    remove->setSmall(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    const Field *field = info->catalog.find(number);
    layout->addWidget(new TextLabel(field ? field->label : QString(), TextStyle::BodyStrong));
    layout->addWidget(test);
    layout->addLayout(buttons);
    editor->setFocusProxy(test);
    const auto follow = [this, test] {
        const Result<Condition> made = test->test();
        if (!made)
            return;
        const std::size_t parts = partsOf(m_condition).size();
        put(m_edited < parts ? withPart(m_condition, m_edited, *made) : withNewPart(m_condition, *made));
    };
    connect(test, &TestEdit::changed, this, follow);
    connect(test, &TestEdit::submitted, popover, &QWidget::close);
    connect(done, &QAbstractButton::clicked, popover, &QWidget::close);
    connect(remove, &QAbstractButton::clicked, this, [this, popover] {
        popover->close();
        put(withPart(m_condition, m_edited, std::nullopt));
    });
    QMetaObject::invokeMethod(test, &TestEdit::focusValue, Qt::QueuedConnection);
    return editor;
}

void LeadFilterRow::openBuilder()
{
    if (!m_service.info())
        return;
    auto *dialog = new ConditionDialog(m_service, m_condition, m_unread, window());
    connect(dialog, &ConditionDialog::chosen, this, &LeadFilterRow::put);
    dialog->open();
}

} // namespace lead
