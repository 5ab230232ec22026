#include "tests/gui/texts/textsurvey.h"

#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace lead {

namespace {

constexpr int Slack = 1; // px, for what is rounded

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').replace(QLatin1String("\t"), QLatin1String(" "));
}

int widest(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

// The widest word: what wrapping cannot make narrower.
int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.simplified().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *around = widget.parentWidget(); around && !around->isWindow(); around = around->parentWidget()) {
        const QString type = QString::fromLatin1(around->metaObject()->className());
        if (type.startsWith(QLatin1String("lead::")))
            return name + QStringLiteral(" in ") + type.mid(6);
    }
    return name;
}

// Where a person sees all of what is inside by scrolling.
bool scrolls(const QWidget &viewport, Qt::Orientation orientation)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    if (!area || area->viewport() != &viewport)
        return false;
    const bool isUp = orientation == Qt::Vertical;
    const QScrollBar *bar = isUp ? area->verticalScrollBar() : area->horizontalScrollBar();
    const Qt::ScrollBarPolicy policy = isUp ? area->verticalScrollBarPolicy() : area->horizontalScrollBarPolicy();
    return bar->maximum() > bar->minimum() && policy != Qt::ScrollBarAlwaysOff;
}

} // namespace

void TextSurvey::look(const QWidget &window, const QString &where)
{
    m_where = where;
    lookAt(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == window.window())
            lookAt(*widget);
}

void TextSurvey::lookAt(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        lookAtLabel(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        lookAtButton(*button);
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        lookAtCombo(*combo);
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        lookAtLine(*line);
    else if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        fits(*box, box->text(), box->sizeHint().width(), box->width(), "wide");
    else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        lookAtTabs(*bar);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        lookAtHeader(*header);
    else if (const auto *list = qobject_cast<const QListWidget *>(&widget))
        lookAtList(*list);
}

void TextSurvey::lookAtLabel(const QLabel &label)
{
    const QString text = label.buddy() ? withoutMnemonic(label.text()) : label.text();
    if (text.isEmpty())
        return;
    const auto *plain = qobject_cast<const TextLabel *>(&label);
    if (plain && plain->isElided())
        return;
    const QRect room = label.contentsRect();
    const bool isRich = label.textFormat() != Qt::PlainText && Qt::mightBeRichText(text);
    if (isRich) {
        QTextDocument document;
        document.setHtml(text);
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        if (label.wordWrap())
            document.setTextWidth(room.width());
        fits(label, text, qCeil(document.size().width()), room.width(), "wide");
        fits(label, text, qCeil(document.size().height()), room.height(), "high");
    } else if (label.wordWrap()) {
        fits(label, text, widestWord(label.fontMetrics(), text), room.width(), "wide");
        fits(label, text, label.heightForWidth(label.width()), label.height(), "high");
    } else {
        fits(label, text, widest(label.fontMetrics(), text), room.width(), "wide");
        fits(label, text, label.fontMetrics().height() * static_cast<int>(text.count(u'\n') + 1), room.height(), "high");
    }
    lookAround(label, text);
}

void TextSurvey::lookAtButton(const QAbstractButton &button)
{
    const QString text = withoutMnemonic(button.text());
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull();
    if (text.isEmpty() || isIconOnly)
        return;
    int needed = button.sizeHint().width();
    int room = button.width();
    if (qobject_cast<const QPushButton *>(&button)) {
        // The style leaves out what is left and right of it before it shortens the text.
        QStyleOptionButton option;
        option.initFrom(&button);
        needed = button.fontMetrics().horizontalAdvance(text);
        room = button.width() - 8 - (button.icon().isNull() ? 0 : button.iconSize().width() + 7);
        if (static_cast<const QPushButton &>(button).menu())
            room -= 19;
    }
    fits(button, text, needed, room, "wide");
    fits(button, text, button.fontMetrics().height(), button.height(), "high");
    lookAround(button, text);
}

void TextSurvey::lookAtCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.currentText = combo.currentText();
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    if (!combo.currentText().isEmpty() && !combo.isEditable())
        fits(combo, combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon, room.width(), "wide");
    lookAround(combo, combo.currentText());
}

void TextSurvey::lookAtLine(const QLineEdit &line)
{
    if (line.text().isEmpty() && !line.placeholderText().isEmpty()) {
        QStyleOptionFrame option;
        option.initFrom(&line);
        const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).marginsRemoved(line.textMargins());
        fits(line, line.placeholderText(), line.fontMetrics().horizontalAdvance(line.placeholderText()), room.width(), "wide");
    }
    lookAround(line, line.placeholderText());
}

void TextSurvey::lookAtTabs(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i)
        if (bar.isTabVisible(i))
            fits(bar, bar.tabText(i), bar.fontMetrics().horizontalAdvance(withoutMnemonic(bar.tabText(i))), bar.tabRect(i).intersected(bar.rect()).width(), "wide");
}

void TextSurvey::lookAtHeader(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (header.isSectionHidden(i) || text.isEmpty() || !header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            continue;
        fits(header, text, widest(header.fontMetrics(), text), header.sectionSize(i) - margins, "wide");
    }
}

void TextSurvey::lookAtList(const QListWidget &list)
{
    if (list.itemDelegate()->inherits("QStyledItemDelegate") && qstrcmp(list.itemDelegate()->metaObject()->className(), "QStyledItemDelegate") != 0)
        return; // paints as it sees fit
    for (int i = 0; i < list.count(); ++i) {
        const QListWidgetItem *item = list.item(i);
        if (item->isHidden() || !item->toolTip().isEmpty())
            continue;
        const int icon = item->icon().isNull() ? 0 : list.iconSize().width() + 8;
        fits(list, item->text(), list.fontMetrics().horizontalAdvance(item->text()) + icon, list.visualItemRect(item).width() - 4, "wide");
    }
}

// What is around a text may end before the text does.
void TextSurvey::lookAround(const QWidget &widget, const QString &text)
{
    if (text.isEmpty())
        return;
    bool isFreeWide = false;
    bool isFreeHigh = false;
    for (const QWidget *around = widget.parentWidget(), *inner = &widget; around; inner = around, around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        isFreeWide = isFreeWide || scrolls(*around, Qt::Horizontal);
        isFreeHigh = isFreeHigh || scrolls(*around, Qt::Vertical);
        if (!isFreeWide && (place.left() < -Slack || place.right() > around->width() - 1 + Slack))
            return note(widget, text, QStringLiteral("reaches over the side of %1: %2 to %3 of %4").arg(QLatin1String(around->metaObject()->className())).arg(place.left()).arg(place.right()).arg(around->width()));
        if (!isFreeHigh && (place.top() < -Slack || place.bottom() > around->height() - 1 + Slack))
            return note(widget, text, QStringLiteral("reaches over the end of %1: %2 to %3 of %4").arg(QLatin1String(around->metaObject()->className())).arg(place.top()).arg(place.bottom()).arg(around->height()));
        if (around->isWindow())
            return;
        Q_UNUSED(inner);
    }
}

void TextSurvey::fits(const QWidget &widget, const QString &text, int needed, int room, const char *what)
{
    m_seen.insert(nameOf(widget) + u'|' + text);
    if (needed > room + Slack)
        note(widget, text, QStringLiteral("is %1 px %2 and has %3").arg(needed).arg(QLatin1String(what)).arg(room));
}

void TextSurvey::note(const QWidget &widget, const QString &text, const QString &what)
{
    const QString key = nameOf(widget) + u'|' + text;
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    m_cuts << QStringLiteral("%1: %2 “%3” %4").arg(m_where, nameOf(widget), QString(text).left(90).replace(u'\n', u' '), what);
}

} // namespace lead
