#include "ui/leads/notepanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Width = 336;
constexpr int Height = 96;
} // namespace

NotePanel::NotePanel(const QString &leadName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    setFixedWidth(scaled(Width));
    m_text->setAccessibleName(tr("Note about %1").arg(leadName));
    m_text->setFixedHeight(scaled(Height));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *title = new TextLabel(tr("Note about %1").arg(leadName), TextStyle::BodyStrong);
    title->setElided(true);
    auto *save = new Button(tr("Save note"), Button::Kind::Primary);
    save->setSmall(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(save, 0, Qt::AlignRight);
    setFocusProxy(m_text);
    connect(save, &QAbstractButton::clicked, this, &NotePanel::submit);
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotePanel::submit()
{
    if (const QString text = m_text->toPlainText().trimmed(); !text.isEmpty())
        Q_EMIT given(text);
}

} // namespace lead
