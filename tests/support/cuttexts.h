#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QXmlStreamReader>

namespace lead {

/// The texts that do not have the place they need. What people wrote may be shortened where it has a tooltip; what the program
/// says may not.
class CutTexts
{
public:
    /// `translation` is the .ts file of the language that the program speaks: its texts are the program's.
    explicit CutTexts(const QString &translation)
    {
        QFile file(translation);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no translation");
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            if (xml.readNextStartElement() || xml.tokenType() == QXmlStreamReader::StartElement)
                if (xml.name() == u"translation" || xml.name() == u"numerusform")
                    m_own.insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }

    QStringList in(const QWidget &page) const
    {
        QStringList cut;
        for (const QWidget *widget : page.findChildren<QWidget *>())
            if (widget->isVisible() && widget->width() > 0 && !widget->objectName().startsWith(QLatin1String("qt_")))
                for (const Place &place : placesOf(widget))
                    if (isCut(place))
                        cut << QStringLiteral("%1 “%2” needs %3 x %4 and has %5 x %6")
                                   .arg(QLatin1String(widget->metaObject()->className()), place.text)
                                   .arg(place.needed.width()).arg(place.needed.height()).arg(place.room.width()).arg(place.room.height());
        return cut;
    }

private:
    static constexpr int Slack = 2;

    struct Place
    {
        QString text;
        QSize needed;
        QSize room;
    };

    static QString plain(QString text)
    {
        const QString amp = QStringLiteral("&&");
        return text.replace(amp, QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&').simplified();
    }
    bool isCut(const Place &place) const
    {
        return !place.text.isEmpty() && m_own.contains(plain(place.text)) &&
               (place.needed.width() > place.room.width() || place.needed.height() > place.room.height());
    }
    static QSize roomOf(const QWidget *widget)
    {
        // What lies outside of a parent is cut, too, unless one can scroll to it.
        QRect seen = widget->rect();
        for (const QWidget *in = widget; in->parentWidget() && !in->isWindow(); in = in->parentWidget()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(in->parentWidget()->parentWidget());
            if (area && in->parentWidget() == area->viewport()) {
                if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                    return seen.size();
                const QRect port = in->parentWidget()->rect();
                const QPoint at = widget->mapTo(in->parentWidget(), QPoint(0, 0));
                const int right = std::min(at.x() + widget->width(), port.right() + 1);
                return {std::min(seen.width(), std::max(0, right - std::max(0, at.x()))), seen.height()};
            }
            const QPoint at = widget->mapTo(in->parentWidget(), QPoint(0, 0));
            seen &= in->parentWidget()->rect().translated(-at);
        }
        return seen.size();
    }
    static QList<Place> placesOf(const QWidget *widget)
    {
        const QFontMetrics metrics(widget->font());
        const QSize room = roomOf(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                return {};
            const QMargins margins = label->contentsMargins();
            if (label->wordWrap())
                return {{label->text(), {0, label->heightForWidth(label->width())}, room}};
            return {{label->text(), {metrics.horizontalAdvance(plain(label->text())) + margins.left() + margins.right(), metrics.height()}, room}};
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (button->text().isEmpty() || button->sizeHint().width() < metrics.horizontalAdvance(plain(button->text()))) // it shows an icon alone
                return {};
            return {{button->text(), {button->sizeHint().width() - Slack, metrics.height()}, room}}; // of a padding nobody misses so much
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            QList<Place> places;
            // Those that do not fit are in the menu behind them, and the bar scrolls.
            for (int i = 0; i < tabs->count() && !tabs->usesScrollButtons(); ++i)
                if (tabs->isTabVisible(i))
                    places << Place{tabs->tabText(i).section(u'\t', 0, 0), {tabs->tabRect(i).right(), 0}, {tabs->width() + 1, 1}};
            return places;
        }
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            if (line->text().isEmpty() && !line->placeholderText().isEmpty())
                return {{line->placeholderText(), {metrics.horizontalAdvance(line->placeholderText()), metrics.height()}, {room.width() - 2 * metrics.averageCharWidth(), room.height()}}};
            return {};
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !combo->isEditable()) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
            return {{combo->currentText(), {metrics.horizontalAdvance(combo->currentText()), metrics.height()}, {field.width(), room.height()}}};
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal && header->model()) {
            QList<Place> places;
            for (int i = 0; i < header->count(); ++i)
                if (!header->isSectionHidden(i)) {
                    const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
                    places << Place{text, {metrics.horizontalAdvance(text), 0}, {header->sectionSize(i), 1}};
                }
            return places;
        }
        if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            QList<Place> places;
            for (int i = 0; i < list->count(); ++i)
                if (!list->item(i)->isHidden() && !list->wordWrap())
                    places << Place{list->item(i)->text(), {metrics.horizontalAdvance(list->item(i)->text()) + (list->item(i)->icon().isNull() ? 0 : list->iconSize().width()), 0}, {list->viewport()->width(), 1}};
            return places;
        }
        return {};
    }

    QSet<QString> m_own;
};

} // namespace lead
