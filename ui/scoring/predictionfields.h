#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/scoring/predictionreview.h"
#include "ui/widgets/card.h"

#include <QSet>

class QTreeWidgetItem;

namespace lead {

class FigureTable;
class TextLabel;

/// What the prediction learns from: each field with what it weighs, whether the leads of now still are such, what to be wary of,
/// and a switch to leave it out the next time.
class PredictionFields : public Card
{
    Q_OBJECT

public:
    explicit PredictionFields(QWidget *parent = nullptr);

    void showReview(const PredictionReview &review, const FieldCatalog &catalog, bool canChange);
    /// To be left out, by number.
    const QSet<FieldNumber> &excluded() const { return m_excluded; }
    /// Whether that is something else than what was trained.
    bool hasChanges() const { return m_excluded != m_trained; }
    void discardChanges();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QString key;
        QString label;
        FieldNumber number = 0;
        double reach = -1; ///< spread of what it adds, log-odds; below 0: it adds nothing
        std::optional<PopulationStability> stability;
        QString warning;
        QString whyUnused;
        bool isExcluded = false;
    };
    std::vector<Line> linesOf(const PredictionReview &review, const FieldCatalog &catalog) const;
    void addLine(const Line &line, double most, bool canChange);

    FigureTable *m_table;
    TextLabel *m_note;
    QSet<FieldNumber> m_trained;
    QSet<FieldNumber> m_excluded;
    bool m_isFilling = false;
};

} // namespace lead
