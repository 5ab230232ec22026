#pragma once

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadrow.h"
#include "ui/widgets/stamps.h"
#include "ui/widgets/textruns.h"

#include <QTimeZone>

class QPainter;

namespace lead {

struct LeadGroupRow;

/// Paints the cells of the list of leads. Knows nothing of views: rectangles and values in, paint out.
class LeadCellPainter
{
public:
    /// How a row stands among the others.
    struct State
    {
        bool isSelected = false; ///< current or checked: on the colour of selections
        bool isHovered = false;
        bool isCompact = false;  ///< one line
    };
    struct Now
    {
        Millis at = 0;
        QTimeZone zone;
    };

    void setNow(const Now &now) { m_now = now; }
    void paintCell(QPainter &painter, const QRect &cell, const LeadRow &row, const Field &field, const State &state);
    /// The same place while the lead is not there yet.
    void paintSkeleton(QPainter &painter, const QRect &cell, ColumnKind kind, bool isCompact);
    /// A heading over the rows of a group, from `left` on.
    void paintGroup(QPainter &painter, const QRect &row, const LeadGroupRow &group);
    /// What the cell of a lead would need to show all of it; 0 for a lead that is not there.
    int widthOf(const LeadRow *row, const Field &field);
    /// After colours or the size of text changed.
    void clear();

private:
    void paintName(QPainter &painter, const QRectF &cell, const LeadRow &row, const State &state);
    void paintStage(QPainter &painter, const QRectF &cell, const LeadRow &row, const State &state);
    void paintScoreCell(QPainter &painter, const QRectF &cell, std::optional<int> score);
    void paintNextStep(QPainter &painter, const QRectF &cell, const LeadRow &row);
    void paintPerson(QPainter &painter, const QRectF &cell, const QString &name);
    void paintText(QPainter &painter, const QRectF &cell, const LeadRow &row, const Field &field);

    TextRuns m_texts;
    Stamps m_stamps;
    Now m_now;
};

} // namespace lead
