#include "ui/leads/foldedvaluesedit.h"

#include "ui/leads/conditionparts.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"

#include <QHBoxLayout>

namespace lead {

namespace {
constexpr int LongestText = 260;
constexpr int InnerWidth = 240;
} // namespace

FoldedValuesEdit::FoldedValuesEdit(ValuesEdit *inner, QWidget *parent)
    : ValuesEdit(inner->field(), inner->op(), parent)
    , m_inner(inner)
    , m_button(new Button(QString()))
{
    m_inner->setFixedWidth(scaled(InnerWidth));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addStretch();
    setFocusProxy(m_button);
    m_button->setAutoDefault(false);
    connect(m_button, &QAbstractButton::clicked, this, &FoldedValuesEdit::unfold);
    connect(m_inner, &ValuesEdit::changed, this, [this] {
        showText();
        Q_EMIT changed();
    });
    showText();
}

FoldedValuesEdit::~FoldedValuesEdit()
{
    if (!m_popover)
        delete m_inner;
}

// Made when first wanted, since only then there is a window that it can stand in.
void FoldedValuesEdit::unfold()
{
    if (!m_popover) {
        m_popover = new Popover(tr("Values of %1").arg(field().label), this);
        m_popover->setContent(m_inner);
        connect(m_inner, &ValuesEdit::submitted, m_popover, &QWidget::close);
    }
    m_popover->openUnder(m_button);
}

void FoldedValuesEdit::showText()
{
    const auto chosen = m_inner->values();
    QStringList texts;
    if (chosen)
        for (const ConditionValue &value : *chosen)
            texts << shownValue(value);
    const QString text = texts.isEmpty() ? tr("Choose…") : texts.join(QStringLiteral(", "));
    m_button->setText(elided(text, textFont(TextStyle::BodyMedium), scaled(LongestText)).replace(u'&', QStringLiteral("&&")));
    m_button->setAccessibleName(tr("Values of %1: %2").arg(field().label, text));
}

void FoldedValuesEdit::setValues(const std::vector<ConditionValue> &values)
{
    m_inner->setValues(values);
    showText();
}

Result<std::vector<ConditionValue>> FoldedValuesEdit::values() const
{
    return m_inner->values();
}

} // namespace lead
