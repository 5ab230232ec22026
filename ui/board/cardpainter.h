#pragma once

#include "core/base/clock.h"
#include "core/domain/stage.h"
#include "ui/widgets/textruns.h"

class QPainter;

namespace lead {

struct LeadRow;

/// Paints the cards of the board: name and score, where the lead comes from, the next step, the value, how long it waits,
/// whose it is.
class CardPainter
{
public:
    struct State
    {
        bool isCurrent = false;
        bool isSelected = false;
        bool isHovered = false;
        bool isCompact = false;
    };

    /// `stage` says when a lead in it is left alone for too long.
    void paint(QPainter &painter, const QRectF &card, const LeadRow &row, const Stage &stage, Millis now, const State &state);
    /// The same place while the lead is not there yet.
    void paintSkeleton(QPainter &painter, const QRectF &card);
    /// After the size of text changed.
    void clear() { m_texts.clear(); }

private:
    void paintStep(QPainter &painter, const QRectF &line, const LeadRow &row, Millis now);
    void paintFoot(QPainter &painter, const QRectF &line, const LeadRow &row, const Stage &stage, Millis now);

    TextRuns m_texts;
};

} // namespace lead
