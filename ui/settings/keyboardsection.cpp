#include "ui/settings/keyboardsection.h"

#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/settings/keysdialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int CommandRole = Qt::UserRole;
enum Column { NameColumn, KeysColumn, ChosenColumn, ColumnCount };

QString scopeName(CommandScope scope)
{
    switch (scope) {
    case CommandScope::Global: return KeyboardSection::tr("Everywhere");
    case CommandScope::GoTo: return KeyboardSection::tr("Go to");
    case CommandScope::List: return KeyboardSection::tr("Lists");
    case CommandScope::Lead: return KeyboardSection::tr("A lead");
    case CommandScope::Detail: return KeyboardSection::tr("Lead detail");
    case CommandScope::Day: return KeyboardSection::tr("My Day");
    case CommandScope::Board: return KeyboardSection::tr("Pipeline board");
    case CommandScope::Calendar: return KeyboardSection::tr("Calendar");
    case CommandScope::Import: return KeyboardSection::tr("Import");
    case CommandScope::Scoring: return KeyboardSection::tr("Scoring");
    case CommandScope::View: return KeyboardSection::tr("View");
    case CommandScope::Settings: return KeyboardSection::tr("Settings");
    }
    return {};
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

} // namespace

KeyboardSection::KeyboardSection(CommandRegistry &commands, Settings &settings, QWidget *parent)
    : SettingsSection(tr("Keyboard"), tr("Every command and its keys. “?” shows them at any time."), parent)
    , m_commands(commands)
    , m_settings(settings)
    , m_letters(new QCheckBox)
    , m_search(new SearchField(tr("Search commands")))
    , m_tree(new QTreeWidget)
    , m_change(new Button(tr("Change &keys…")))
    , m_reset(new Button(tr("&Reset")))
    , m_resetAll(new Button(tr("Reset &all keys"), Button::Kind::Ghost))
{
    build();
    connect(m_letters, &QCheckBox::toggled, &settings, &Settings::setLettersEnabled);
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardSection::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeyboardSection::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &KeyboardSection::choose);
    connect(m_change, &QPushButton::clicked, this, &KeyboardSection::choose);
    connect(m_reset, &QPushButton::clicked, this, &KeyboardSection::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &KeyboardSection::resetAll);
    connect(&settings, &Settings::keyboardChanged, this, &KeyboardSection::refresh);
}

void KeyboardSection::build()
{
    addRow(addCard(), tr("Letters as shortcuts"),
           tr("Off: only keys with Ctrl, Alt or Meta do something, which helps with speech input and shaking hands."), m_letters,
           {tr("single keys"), tr("accessibility")});
    m_search->setList(*m_tree);
    addWidget(m_search);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("Yours")});
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(scaled(360));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ChosenColumn, QHeaderView::ResizeToContents);
    addWidget(m_tree);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_change);
    layout->addWidget(m_reset);
    layout->addStretch(1);
    layout->addWidget(m_resetAll);
    addWidget(bar);
    addEntry(tr("Keys of commands"), m_tree, {tr("shortcuts"), tr("hotkeys"), tr("rebind")});
}

// Pages that were opened since have brought their commands.
void KeyboardSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    refresh();
}

void KeyboardSection::refresh()
{
    {
        const QSignalBlocker quiet(m_letters);
        m_letters->setChecked(m_settings.lettersEnabled());
    }
    fill();
}

void KeyboardSection::fill()
{
    const QString before = current();
    const QHash<QString, QStringList> chosen = m_settings.keys();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *keep = nullptr;
    for (const CommandScope scope : {CommandScope::Global, CommandScope::GoTo, CommandScope::List, CommandScope::Lead, CommandScope::Detail, CommandScope::Day, CommandScope::Board,
                                     CommandScope::Calendar,
                                     CommandScope::Import, CommandScope::Scoring, CommandScope::View, CommandScope::Settings}) {
        const std::vector<QString> ids = m_commands.ids(scope);
        if (ids.empty())
            continue;
        auto *group = new QTreeWidgetItem(m_tree, {scopeName(scope)});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFirstColumnSpanned(true);
        group->setFont(NameColumn, textFont(TextStyle::SmallStrong));
        group->setForeground(NameColumn, tokens().text2);
        for (const QString &id : ids) {
            const Command &command = m_commands.command(id);
            const QString keys = textOf(m_commands.keys(id));
            auto *item = new QTreeWidgetItem(group, {command.title, keys, chosen.contains(id) ? tr("Yes") : QString()});
            item->setData(NameColumn, CommandRole, id);
            item->setToolTip(NameColumn, plainToolTip(command.title));
            item->setData(NameColumn, Qt::AccessibleTextRole,
                          keys.isEmpty() ? tr("%1, no keys").arg(command.title) : tr("%1, keys %2").arg(command.title, keys));
            item->setSizeHint(NameColumn, {0, metrics::plainRowHeight()});
            if (id == before)
                keep = item;
        }
        group->setExpanded(true);
    }
    if (!keep && m_tree->topLevelItemCount() > 0)
        keep = m_tree->topLevelItem(0)->child(0);
    m_tree->setCurrentItem(keep);
    m_resetAll->setEnabled(!chosen.isEmpty());
    filter();
}

void KeyboardSection::filter()
{
    const QString search = m_search->text().trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAny = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const bool fits = item->text(NameColumn).contains(search, Qt::CaseInsensitive) || item->text(KeysColumn).contains(search, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isAny |= fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!isAny);
    }
    // What is not seen is not what the buttons are about.
    if (const QTreeWidgetItem *item = m_tree->currentItem(); !item || item->isHidden())
        m_tree->setCurrentItem(first);
    updateButtons();
}

QString KeyboardSection::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(NameColumn, CommandRole).toString() : QString();
}

void KeyboardSection::updateButtons()
{
    const QString id = current();
    m_change->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_settings.keys().contains(id));
}

void KeyboardSection::choose()
{
    const QString id = current();
    if (id.isEmpty())
        return;
    auto *dialog = new KeysDialog(m_commands, id, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        // The key belongs to one command only; whoever had it keeps the others.
        if (const QString holder = dialog->holder(); !holder.isEmpty()) {
            QList<QKeySequence> rest = m_commands.keys(holder);
            rest.removeAll(dialog->key());
            setKeys(holder, rest);
        }
        setKeys(id, dialog->key().isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{dialog->key()});
    });
    dialog->open();
}

void KeyboardSection::setKeys(const QString &command, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    m_settings.setKeys(command, keys == m_commands.command(command).keys ? std::nullopt : std::optional(texts));
}

void KeyboardSection::reset()
{
    const QString id = current();
    const QString title = m_commands.command(id).title;
    m_settings.setKeys(id, std::nullopt);
    Q_EMIT done(tr("“%1” has its own keys again.").arg(title), {});
}

void KeyboardSection::resetAll()
{
    m_settings.resetKeys();
    Q_EMIT done(tr("Every command has its own keys again."), {});
}

} // namespace lead
