#include "ui/leads/namepanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Width = 260;
constexpr int LongestName = 80;
} // namespace

NamePanel::NamePanel(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(name))
{
    setFixedWidth(scaled(Width));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(LongestName);
    m_name->selectAll();
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    save->setSmall(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(title, TextStyle::BodyStrong));
    layout->addWidget(m_name);
    layout->addWidget(save, 0, Qt::AlignRight);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePanel::submit);
    connect(save, &QAbstractButton::clicked, this, &NamePanel::submit);
}

void NamePanel::submit()
{
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        Q_EMIT given(name);
}

} // namespace lead
