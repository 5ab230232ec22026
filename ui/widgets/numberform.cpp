#include "ui/widgets/numberform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int NumberWidth = 128;
} // namespace

NumberForm::NumberForm(int width, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setFixedWidth(scaled(width));
    m_grid->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    m_grid->setHorizontalSpacing(metrics::Section);
    m_grid->setVerticalSpacing(metrics::Gap);
    m_grid->setColumnStretch(0, 1);
}

void NumberForm::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextStyle::BodyStrong);
    heading->setWordWrap(true);
    addLine(heading);
}

QSpinBox *NumberForm::addNumber(const QString &label, int value, int least, int most, const QString &none)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setSpecialValueText(none);
    number->setValue(value);
    number->setFixedWidth(scaled(NumberWidth));
    number->setAccessibleName(label);
    auto *text = new TextLabel(label);
    text->setWordWrap(true);
    text->setBuddy(number);
    const int row = m_grid->rowCount();
    m_grid->addWidget(text, row, 0);
    m_grid->addWidget(number, row, 1);
    if (!focusProxy())
        setFocusProxy(number);
    return number;
}

void NumberForm::addLine(QWidget *widget, Qt::Alignment alignment)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2, alignment);
}

void NumberForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lead
