#include "ui/widgets/banner.h"

#include "ui/theme/ink.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace lead {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextLabel::Role::Body))
    , m_layout(new QHBoxLayout(this))
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    m_layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    m_layout->setSpacing(metrics::Gap);
    m_layout->addWidget(m_text, 1);
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { showText({}); });
    dress();
    hide();
}

void Banner::showText(const QString &sentence)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons << button;
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::dress()
{
    QPalette own;
    own.setColor(QPalette::Window, ink::messageBackground(QApplication::palette()));
    setPalette(own);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace lead
