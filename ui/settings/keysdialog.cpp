#include "ui/settings/keysdialog.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int ContentWidth = 340;
}

KeysDialog::KeysDialog(CommandRegistry &commands, const QString &command, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_command(command)
    , m_edit(new QKeySequenceEdit)
    , m_conflict(new TextLabel(QString(), TextStyle::Small, Ink::Warning))
    , m_save(new Button(tr("&Save"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = commands.command(command).title;
    setWindowTitle(tr("Keys of “%1”").arg(title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Snug);
    layout->setSizeConstraint(QLayout::SetFixedSize); // grows with the note below
    auto *heading = new TextLabel(windowTitle(), TextStyle::PanelTitle);
    layout->addWidget(heading);
    auto *text = new TextLabel(tr("Press the keys, one after the other for a sequence such as G L. Tab goes on to the buttons."), TextStyle::Body, Ink::Text2);
    layout->addWidget(text);
    const QList<QKeySequence> keys = commands.keys(command);
    m_edit->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_edit->setAccessibleName(tr("Keys"));
    m_edit->setMinimumWidth(scaled(ContentWidth));
    layout->addWidget(m_edit);
    for (TextLabel *label : {heading, text, m_conflict}) {
        label->setWordWrap(true);
        label->setFixedWidth(scaled(ContentWidth));
    }
    layout->addWidget(m_conflict);
    auto *none = new Button(tr("&No keys"), Button::Kind::Ghost);
    auto *cancel = new Button(tr("Cancel"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(none);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    // Tab after the keys leads to what one wants then.
    setTabOrder(m_edit, m_save);
    setTabOrder(m_save, cancel);
    setTabOrder(cancel, none);
    connect(none, &QPushButton::clicked, this, [this] {
        m_edit->clear();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::look);
    look();
    m_edit->setFocus();
}

QKeySequence KeysDialog::key() const
{
    return m_edit->keySequence();
}

QString KeysDialog::holder() const
{
    const QString holder = key().isEmpty() ? QString() : m_commands.holderOf(key());
    return holder == m_command ? QString() : holder;
}

void KeysDialog::look()
{
    const QString other = holder();
    m_conflict->setVisible(!other.isEmpty());
    if (!other.isEmpty())
        m_conflict->setText(tr("“%1” belongs to “%2”, which loses it when you save.")
                                .arg(key().toString(QKeySequence::NativeText), m_commands.command(other).title));
}

} // namespace lead
