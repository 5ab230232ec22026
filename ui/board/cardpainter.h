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
        bool hasActions = false;    ///< call and done stand where its age is
        bool isCallHovered = false;
        bool isDoneHovered = false;
        bool isCompact = false;
    };

    /// Where the buttons of a card are that has actions.
    static QRectF callIn(const QRectF &card, const LeadRow &row, bool isCompact);
    /// Empty for a lead without a next step.
    static QRectF doneIn(const QRectF &card, const LeadRow &row, bool isCompact);
    /// Why a card is marked as left alone; empty when it is not.
    static QString rottingText(const LeadRow &row, const Stage &stage, Millis now);
    /// `stage` says when a lead in it is left alone for too long.
    void paint(QPainter &painter, const QRectF &card, const LeadRow &row, const Stage &stage, Millis now, const State &state);
    /// The same place while the lead is not there yet.
    void paintSkeleton(QPainter &painter, const QRectF &card);
    /// After the size of text changed.
    void clear() { m_texts.clear(); }

private:
    void paintStep(QPainter &painter, const QRectF &line, const LeadRow &row, Millis now);
    void paintFoot(QPainter &painter, const QRectF &line, const LeadRow &row, const Stage &stage, Millis now, double actions);
    double paintAge(QPainter &painter, const QRectF &line, double right, const LeadRow &row, const Stage &stage, Millis now);
    void paintActions(QPainter &painter, const QRectF &card, const LeadRow &row, const State &state);

    TextRuns m_texts;
};

} // namespace lead
