#include "ui/intake/fieldgrid.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

namespace lead {

namespace {

constexpr int WidestField = 200; // more is wanted only by what people wrote

QString placeholderOf(const QWidget &field)
{
    const auto *combo = qobject_cast<const QComboBox *>(&field);
    const auto *line = combo ? combo->lineEdit() : qobject_cast<const QLineEdit *>(&field);
    return line ? line->placeholderText() : QString();
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Section);
    m_grid->setVerticalSpacing(metrics::Tight);
}

void FieldGrid::addField(const QString &text, QWidget *field, int stretch)
{
    auto *label = new TextLabel(text, TextStyle::Small, Ink::Text2);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    m_entries.push_back({label, field, stretch});
    m_columns = 0;
    arrange();
}

// Wide enough for its name, its hint and its choices.
int FieldGrid::widthOf(const Entry &entry) const
{
    const bool isCombo = qobject_cast<const QComboBox *>(entry.field);
    const QString hint = placeholderOf(*entry.field);
    // What surrounds the text: the padding of the style, and the arrow of a combo box.
    const int around = 2 * metrics::Gap + metrics::Tight + (isCombo ? metrics::IconSize + metrics::Gap : 0);
    const int byHint = hint.isEmpty() ? 0 : entry.field->fontMetrics().horizontalAdvance(hint) + around;
    const int byChoices = hint.isEmpty() ? std::min(entry.field->sizeHint().width(), scaled(WidestField)) : 0;
    return std::max({entry.label->sizeHint().width(), byHint, byChoices});
}

int FieldGrid::columnsFor(int width) const
{
    const int count = static_cast<int>(m_entries.size());
    for (int columns = count; columns > 1; --columns) {
        int needed = 0;
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int i = column; i < count; i += columns)
                widest = std::max(widest, widthOf(m_entries[static_cast<std::size_t>(i)]));
            needed += widest + (column > 0 ? m_grid->horizontalSpacing() : 0);
        }
        if (needed <= width)
            return columns;
    }
    return 1;
}

void FieldGrid::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry &entry = m_entries[static_cast<std::size_t>(i)];
        const int row = 2 * (i / columns);
        const int column = i % columns;
        m_grid->addWidget(entry.label, row, column);
        m_grid->addWidget(entry.field, row + 1, column);
        m_grid->setColumnStretch(column, std::max(m_grid->columnStretch(column), entry.stretch));
        m_grid->setColumnMinimumWidth(column, std::max(m_grid->columnMinimumWidth(column), widthOf(entry)));
    }
    updateGeometry();
}

// The row that there is now must not keep the window from being narrower.
QSize FieldGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, widthOf(entry));
    return {widest, QWidget::minimumSizeHint().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_columns = 0;
    arrange();
}

} // namespace lead
