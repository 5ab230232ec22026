#include "ui/widgets/errorstate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

ErrorState::ErrorState(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::PanelTitle))
    , m_reason(new TextLabel({}, TextStyle::Body, Ink::Text2))
    , m_retry(new Button(tr("&Try again"), Button::Kind::Secondary, "refresh-cw"))
    , m_copy(new Button(tr("&Copy details"), Button::Kind::Ghost, "copy"))
    , m_buttons(new QHBoxLayout)
{
    for (TextLabel *label : {m_title, m_reason}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_retry, &Button::clicked, this, &ErrorState::retryWanted);
    connect(m_copy, &Button::clicked, this, &ErrorState::copyDetails);
    QVBoxLayout *inner = addCentredColumn(this);
    inner->addWidget(new IconLabel("circle-alert", Ink::Danger, metrics::Wide), 0, Qt::AlignHCenter);
    inner->addSpacing(metrics::Tight);
    inner->addWidget(m_title);
    inner->addWidget(m_reason);
    inner->addSpacing(metrics::Gap);
    m_buttons->setSpacing(metrics::Gap);
    m_buttons->addStretch();
    m_buttons->addWidget(m_retry);
    m_buttons->addWidget(m_copy);
    m_buttons->addStretch();
    inner->addLayout(m_buttons);
}

Button *ErrorState::addButton(const QString &text, Button::Kind kind, const char *iconName)
{
    auto *button = new Button(text, kind, iconName);
    m_buttons->insertWidget(++m_added, button); // after the stretch
    m_retry->hide();
    QWidget::setTabOrder(button, m_copy); // as they stand
    return button;
}

void ErrorState::showError(const QString &title, const QString &reason, const QString &detail)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_detail = detail;
    m_copy->setVisible(!detail.isEmpty());
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorState::reason() const
{
    return m_reason->text();
}

void ErrorState::copyDetails() const
{
    QGuiApplication::clipboard()->setText(
        QStringList{m_title->text(), m_reason->text(), m_detail}.join(u'\n'));
}

} // namespace lead
