#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettesource.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int VisibleRows = 8;
constexpr int Width = 620;
constexpr int Top = 90;
} // namespace

CommandPalette::CommandPalette(PaletteSource &source, QWidget &window)
    : Overlay(window)
    , m_source(source)
    , m_model(new PaletteModel(this))
    , m_card(new Card(this))
    , m_input(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(tr("Nothing fits."), TextStyle::Body, Ink::Text3))
{
    buildUi();
    setPanel(m_card);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(&source, &PaletteSource::leadsFound, this, [this](PaletteItems items) {
        if (!isOpen() || m_showsActions)
            return;
        items.insert(items.end(), m_commands.begin(), m_commands.end());
        show(std::move(items));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index, false); });
    connect(this, &Overlay::closed, this, [this] { m_model->setItems({}); });
}

void CommandPalette::buildUi()
{
    m_card->setRadius(metrics::PanelRadius);
    setAccessibleName(tr("Command palette"));
    m_input->setObjectName(QStringLiteral("palette"));
    m_input->setAccessibleName(tr("Search leads, commands and places"));
    m_input->setPlaceholderText(tr("Search leads, commands and places"));
    m_input->setFrame(false);
    m_input->addAction(icon("search", Ink::Text3), QLineEdit::LeadingPosition);
    m_input->setTextMargins(metrics::Gap, 0, metrics::Snug, 0);
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(scaled(80));
    auto *keys = new TextLabel(tr("↑↓ select    Enter open    Ctrl+Enter open in a new window    Tab actions    Esc close"),
                               TextStyle::Small, Ink::Text3);
    keys->setContentsMargins(metrics::Roomy, 0, metrics::Roomy, 0);
    keys->setFixedHeight(scaled(34));
    keys->setElided(true);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *inputRow = new QHBoxLayout;
    inputRow->setContentsMargins(metrics::Gap, 0, metrics::Gap, 0);
    inputRow->addWidget(m_input);
    layout->addLayout(inputRow);
    layout->addWidget(new Divider);
    layout->addSpacing(metrics::Tight);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Divider);
    layout->addWidget(keys);
}

void CommandPalette::open(const QString &typed)
{
    m_showsActions = false;
    QFont large = textFont(TextStyle::PanelTitle); // the size of text may be another than the last time
    large.setWeight(QFont::Normal);
    m_input->setFont(large);
    m_input->setFixedHeight(scaled(52));
    openOver(m_input);
    if (m_input->text() == typed)
        ask(typed);
    else
        m_input->setText(typed);
}

void CommandPalette::ask(const QString &typed)
{
    m_showsActions = false;
    m_query = PaletteQuery::parse(typed);
    m_commands = m_source.commandsFor(m_query);
    show(m_commands);
    m_source.findLeads(m_query);
}

void CommandPalette::show(PaletteItems items)
{
    // Leads arrive below the hand of somebody who is choosing already; what is chosen stays chosen.
    const PaletteItem *before = m_model->item(m_list->currentIndex());
    const QString chosen = before && m_list->currentIndex().row() > 1 ? before->title : QString();
    m_model->setItems(std::move(items));
    int row = m_model->nextItem(-1, 1);
    for (int i = 0; i < m_model->rowCount() && !chosen.isEmpty(); ++i)
        if (const PaletteItem *item = m_model->item(m_model->index(i)); item && item->title == chosen)
            row = i;
    m_nothing->setVisible(m_model->itemCount() == 0);
    m_list->setVisible(m_model->itemCount() > 0);
    place();
    setCurrentRow(row);
    update();
}

void CommandPalette::place()
{
    int rows = 0;
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && rows < VisibleRows; ++row) {
        const bool isItem = m_model->item(m_model->index(row));
        height += isItem ? PaletteDelegate::rowHeight() : PaletteDelegate::headingHeight();
        rows += isItem;
    }
    m_list->setFixedHeight(height);
    const int width = std::min(scaled(Width), this->width() - 2 * metrics::Page);
    const int tall = m_card->sizeHint().height();
    const int top = std::clamp((this->height() - tall) / 2, metrics::Section, scaled(Top));
    m_card->setGeometry((this->width() - width) / 2, top, width, std::min(tall, this->height() - 2 * top));
    m_list->doItemsLayout();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::ShortcutOverride) {
        // Tab, Ctrl+Enter and the like belong to the palette while it is open.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab)
            event->accept();
    }
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return Overlay::eventFilter(watched, event);
}

bool CommandPalette::press(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(1, VisibleRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(-1, VisibleRows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex(), modifiers & Qt::ControlModifier);
        return true;
    case Qt::Key_Tab:
        showActions();
        return true;
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        if (m_showsActions)
            ask(m_input->text());
        else
            closeOver();
        return true;
    default:
        return false;
    }
}

void CommandPalette::move(int step, int count)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < count; ++i) {
        const int next = m_model->nextItem(row, step);
        const bool isAround = step > 0 ? next <= row : next >= row;
        if (next < 0 || (count > 1 && isAround))
            break;
        row = next;
    }
    setCurrentRow(row);
}

void CommandPalette::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The heading of the first item comes into sight with it.
    m_list->scrollTo(row == 1 ? m_model->index(0) : index);
    m_input->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent spoken(m_input, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void CommandPalette::run(const QModelIndex &index, bool inNewWindow)
{
    const PaletteItem *item = m_model->item(index);
    if (!item || !item->whyNot.isEmpty())
        return;
    const std::function<void()> what = inNewWindow && item->runInNewWindow ? item->runInNewWindow : item->run;
    closeOver();
    what();
}

void CommandPalette::showActions()
{
    const PaletteItem *item = m_model->item(m_list->currentIndex());
    if (!item || !item->lead.isValid() || m_showsActions)
        return;
    m_showsActions = true;
    show(m_source.actionsOn(PaletteItem(*item)));
}

} // namespace lead
