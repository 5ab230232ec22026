#include "ui/shell/shortcutsheet.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr std::size_t Columns = 3;
constexpr int Width = 960;
constexpr std::size_t HeadingLines = 2;  // what a heading takes, with the space above it
constexpr std::size_t ShortestPiece = 3; // of a group that goes on in the next column

struct Group
{
    CommandScope scope;
    QString title;
};

std::vector<Group> groups()
{
    return {{CommandScope::Global, ShortcutSheet::tr("Everywhere")}, {CommandScope::GoTo, ShortcutSheet::tr("Go to")},
            {CommandScope::List, ShortcutSheet::tr("List of leads")}, {CommandScope::Lead, ShortcutSheet::tr("Selected lead")},
            {CommandScope::Detail, ShortcutSheet::tr("Detail")},      {CommandScope::Day, ShortcutSheet::tr("My Day")},
            {CommandScope::Board, ShortcutSheet::tr("Pipeline board")},
            {CommandScope::Calendar, ShortcutSheet::tr("Calendar")},
            {CommandScope::Import, ShortcutSheet::tr("Import")},
            {CommandScope::Scoring, ShortcutSheet::tr("Scoring")},
            {CommandScope::View, ShortcutSheet::tr("Views")},         {CommandScope::Settings, ShortcutSheet::tr("Settings")}};
}

QWidget *keysOf(const CommandRegistry &commands, const QString &id)
{
    auto *keys = new QWidget;
    auto *layout = new QHBoxLayout(keys);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addStretch();
    for (const QString &part : commands.keyText(id).split(u' ', Qt::SkipEmptyParts))
        layout->addWidget(new KeyHint(part));
    return keys;
}

} // namespace

ShortcutSheet::ShortcutSheet(CommandRegistry &commands, QWidget &window)
    : Overlay(window)
    , m_commands(commands)
    , m_card(new Card(this))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Keyboard shortcuts"));
    setPanel(m_card);
    m_card->setRadius(metrics::PanelRadius);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Keyboard shortcuts"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *change = new Button(tr("Change keys…"), Button::Kind::Ghost);
    auto *close = new IconButton("x", tr("Close"), tr("Esc", "key"));
    connect(close, &QAbstractButton::clicked, this, &ShortcutSheet::closeOver);
    connect(change, &QAbstractButton::clicked, this, [this] {
        closeOver();
        Q_EMIT keyboardSettingsWanted();
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Page, metrics::Snug, metrics::Section, metrics::Snug);
    head->addWidget(new TextLabel(tr("Keyboard shortcuts"), TextStyle::PanelTitle));
    head->addStretch();
    head->addWidget(change);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Divider);
    layout->addWidget(m_scroll, 1);
}

void ShortcutSheet::fill()
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    columns->setSpacing(metrics::Wide);
    std::array<QVBoxLayout *, Columns> column{};
    for (QVBoxLayout *&one : column) {
        one = new QVBoxLayout;
        one->setSpacing(metrics::Tight);
        columns->addLayout(one, 1);
    }
    std::vector<std::pair<QString, std::vector<QString>>> all;
    std::size_t lines = 0;
    for (const Group &group : groups()) {
        std::vector<QString> shown;
        for (const QString &id : m_commands.ids(group.scope))
            if (!m_commands.keyText(id).isEmpty())
                shown.push_back(id);
        if (!shown.empty()) {
            lines += shown.size() + HeadingLines;
            all.emplace_back(group.title, std::move(shown));
        }
    }
    // Read from top to bottom, column after column, as in a newspaper.
    const std::size_t longest = (lines + Columns - 1) / Columns + 1;
    std::size_t at = 0;
    std::size_t used = 0;
    for (const auto &[title, ids] : all) {
        for (std::size_t first = 0; first < ids.size();) {
            const bool isLast = at + 1 == Columns;
            if (!isLast && used + HeadingLines + std::min(ShortestPiece, ids.size() - first) > longest) {
                ++at;
                used = 0;
                continue;
            }
            const std::size_t room = isLast ? ids.size() : longest - used - HeadingLines;
            std::size_t last = std::min(ids.size(), first + room);
            if (ids.size() - last < ShortestPiece) // rather a longer column than a heading over a line or two
                last = ids.size();
            addPiece(*column[at], title, {ids.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(last)});
            used += last - first + HeadingLines;
            first = last;
        }
    }
    for (QVBoxLayout *one : column)
        one->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    // The height that is asked for next is right only when the texts have their fonts.
    for (QWidget *part : content->findChildren<QWidget *>())
        part->ensurePolished();
    content->layout()->invalidate();
    content->layout()->activate();
    m_scroll->updateGeometry(); // it does not tell by itself that it holds something else
}

void ShortcutSheet::addPiece(QVBoxLayout &column, const QString &title, const std::vector<QString> &ids)
{
    if (column.count() > 0)
        column.addSpacing(metrics::Section);
    column.addWidget(new TextLabel(title.toUpper(), TextStyle::Caption, Ink::Text3));
    for (const QString &id : ids) {
        auto *row = new QHBoxLayout;
        auto *name = new TextLabel(m_commands.command(id).title, TextStyle::Body, Ink::Text2);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(keysOf(m_commands, id));
        column.addLayout(row);
    }
}

void ShortcutSheet::open()
{
    fill();
    openOver(m_scroll);
}

void ShortcutSheet::place()
{
    const int width = std::min(scaled(Width), this->width() - 2 * metrics::Wide);
    const QWidget *content = m_scroll->widget();
    const int wanted = (content ? content->sizeHint().height() : 0) + m_card->layout()->sizeHint().height() - m_scroll->sizeHint().height() + 2 * metrics::Gap;
    const int height = std::min(wanted, this->height() - 2 * metrics::Wide);
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

} // namespace lead
