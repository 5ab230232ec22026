#pragma once

#include "core/base/clock.h"
#include "ui/day/dayreasons.h"
#include "ui/widgets/textruns.h"

class QPainter;

namespace lead {

struct LeadRow;

/// Paints the rows of a day: who it is and where from, why now, how good, and what can be done at once.
class DayRowPainter
{
public:
    struct State
    {
        bool isCurrent = false;
        bool hasFocus = false;
        bool isHovered = false;
        bool isCallHovered = false;
        bool isDoneHovered = false;
        bool hasStep = true;
        QString taken = {}; ///< who else works the lead just now; empty: nobody
    };

    static int rowHeight();     ///< with the gap below the card
    static int headingHeight();
    static QRectF cardIn(const QRectF &row);
    static QRectF callIn(const QRectF &card);
    static QRectF doneIn(const QRectF &card);

    void paintHeading(QPainter &painter, const QRectF &row, const QString &title, qint64 count, bool isFolded, bool hasFocus);
    /// `waits` is why the lead cannot be called now; empty when it can.
    void paintLead(QPainter &painter, const QRectF &row, const LeadRow &lead, const DayReason &reason, const QString &waits, const State &state);
    void paintSkeleton(QPainter &painter, const QRectF &row);
    /// After the size of text changed.
    void clear() { m_texts.clear(); }

private:
    double paintReason(QPainter &painter, const QRectF &inside, double right, const DayReason &reason, bool isSelected);
    double paintCall(QPainter &painter, const QRectF &card, const QString &waits, const State &state);
    void paintButton(QPainter &painter, const QRectF &rect, const char *icon, bool isHovered, const QColor &ink);

    TextRuns m_texts;
};

} // namespace lead
