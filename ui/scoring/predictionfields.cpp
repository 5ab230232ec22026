#include "ui/scoring/predictionfields.h"

#include "ui/scoring/predictiontexts.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace lead {

namespace {

enum Column { NameColumn, WeightColumn, StabilityColumn, NoteColumn };
constexpr int NumberRole = Qt::UserRole + 1;
constexpr int ShownRows = 12;
constexpr int NoteWidth = 140;

// A tag is an input of its own; what is left out is the whole field.
QString fieldKeyOf(const QString &key)
{
    return key.section(u':', 0, 0);
}

// How far the field moves leads: the mean distance of its bins from its mean, by how many leads they have.
double reachOf(const PredictionModel &model, std::size_t place)
{
    const PredictionModel::Input &input = model.inputs[place];
    const std::vector<double> evidence = model.counts.terms(place, input.countsMissing);
    const std::vector<WonLost> &counts = model.counts.of(place);
    double sum = 0;
    double all = 0;
    std::map<std::uint16_t, std::pair<double, int>> shape; // mean correction of the bins of a group
    for (std::size_t bin = 0; bin < input.shape.size(); ++bin) {
        auto &[total, bins] = shape[input.bins.group(bin)];
        total += input.shape[bin];
        ++bins;
    }
    for (std::size_t group = 0; group < counts.size(); ++group) {
        const auto of = shape.find(static_cast<std::uint16_t>(group));
        const double correction = of == shape.end() ? 0 : of->second.first / of->second.second;
        sum += counts[group].all() * std::abs(input.weight * evidence[group] + correction - input.center);
        all += counts[group].all();
    }
    return all > 0 ? sum / all : 0;
}

QString unusedText(UnusedField::Why why)
{
    switch (why) {
    case UnusedField::Why::Excluded:
        return PredictionFields::tr("Left out by you");
    case UnusedField::Why::Constant:
        return PredictionFields::tr("Same for all leads");
    case UnusedField::Why::RunningNumber:
        return PredictionFields::tr("Only counts the leads");
    case UnusedField::Why::Sensitive:
        break;
    }
    return PredictionFields::tr("Sensitive");
}

} // namespace

PredictionFields::PredictionFields(QWidget *parent)
    : Card(parent)
    , m_table(new FigureTable(tr("Fields of the prediction"), {tr("Field"), tr("Weight"), tr("PSI"), tr("Note")}))
    , m_note(new TextLabel(tr("Weight: how far a field moves leads, compared with the one that moves them most. PSI: how far open leads differ from the closed ones. "
                              "A field without its tick is left out the next time."),
                           TextStyle::Small, Ink::Text2))
{
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("predictionFields"));
    m_table->setWordColumn(NoteColumn);
    m_table->header()->setSectionResizeMode(NoteColumn, QHeaderView::Fixed); // names matter more
    m_table->header()->resizeSection(NoteColumn, scaled(NoteWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Fields"), TextStyle::CardTitle));
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    layout->addStretch();
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (m_isFilling || column != NameColumn)
            return;
        const auto number = static_cast<FieldNumber>(item->data(NameColumn, NumberRole).toInt());
        const bool isUsed = item->checkState(NameColumn) == Qt::Checked;
        if (isUsed)
            m_excluded.remove(number);
        else
            m_excluded.insert(number);
        m_isFilling = true; // other tags of the field
        for (int row = 0; row < m_table->topLevelItemCount(); ++row)
            if (QTreeWidgetItem *other = m_table->topLevelItem(row); other->data(NameColumn, NumberRole).toInt() == static_cast<int>(number))
                other->setCheckState(NameColumn, isUsed ? Qt::Checked : Qt::Unchecked);
        m_isFilling = false;
        Q_EMIT changed();
    });
}

std::vector<PredictionFields::Line> PredictionFields::linesOf(const PredictionReview &review, const FieldCatalog &catalog) const
{
    std::vector<Line> lines;
    const PredictionModel &model = *review.model;
    const auto numberOf = [&catalog](const QString &key) {
        const Field *field = catalog.find(fieldKeyOf(key));
        return field ? field->number : FieldNumber(0);
    };
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const PredictionField &field = model.inputs[i].field;
        Line line{field.key, field.label, field.number, reachOf(model, i), {}, {}, {}, false};
        if (i < review.fields.size())
            line.stability = review.fields[i].stability;
        for (const PredictionWarning &warning : model.warnings)
            if (warning.key == fieldKeyOf(field.key))
                line.warning = warning.reason();
        lines.push_back(std::move(line));
    }
    for (const UnusedField &unused : model.unused)
        lines.push_back({unused.key, unused.label, numberOf(unused.key), -1, {}, {}, unusedText(unused.why), unused.why == UnusedField::Why::Excluded});
    // What to be wary of first, then by weight.
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        if (a.warning.isEmpty() != b.warning.isEmpty())
            return b.warning.isEmpty();
        if (a.isExcluded != b.isExcluded)
            return a.isExcluded;
        return a.reach > b.reach;
    });
    return lines;
}

void PredictionFields::addLine(const Line &line, double most, bool canChange)
{
    const QString weight = line.reach < 0 ? QString() : percentText(most > 0 ? line.reach / most : 0);
    const QString stability = line.stability ? decimalText(line.stability->index, 2) : QString();
    const bool isStable = !line.stability || line.stability->level() == PopulationStability::Level::Stable;
    const QString note = !line.warning.isEmpty() ? tr("Knows too much?") : !line.whyUnused.isEmpty() ? line.whyUnused : isStable ? QString() : stabilityText(line.stability->level());
    QStringList spoken{line.label};
    for (const QString &part : {weight.isEmpty() ? QString() : tr("weight %1").arg(weight), stability.isEmpty() ? QString() : tr("PSI %1").arg(stability), line.warning.isEmpty() ? note : line.warning})
        if (!part.isEmpty())
            spoken << part;
    QTreeWidgetItem *item = m_table->addRow({line.label, weight, stability, note}, spoken.join(QStringLiteral(", ")));
    item->setData(NameColumn, NumberRole, static_cast<int>(line.number));
    const bool canExclude = line.number != 0 && (line.whyUnused.isEmpty() || line.isExcluded);
    if (canExclude) {
        item->setCheckState(NameColumn, m_excluded.contains(line.number) ? Qt::Unchecked : Qt::Checked);
        item->setFlags(canChange ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
    } else {
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    item->setToolTip(NameColumn, plainToolTip(line.label));
    item->setToolTip(NoteColumn, plainToolTip(note));
    if (!line.warning.isEmpty()) {
        item->setIcon(NoteColumn, icon("triangle-alert", Ink::Warning));
        for (int column = 0; column < m_table->columnCount(); ++column)
            item->setToolTip(column, plainToolTip(line.warning));
    } else if (!isStable) {
        item->setToolTip(StabilityColumn, plainToolTip(tr("Below 0.1, or below %1 with so few leads, nothing moved; from 0.25 on it is another population.").arg(decimalText(line.stability->chance, 2))));
    }
}

void PredictionFields::showReview(const PredictionReview &review, const FieldCatalog &catalog, bool canChange)
{
    QSet<FieldNumber> trained;
    for (const UnusedField &unused : review.model->unused)
        if (const Field *field = unused.why == UnusedField::Why::Excluded ? catalog.find(unused.key) : nullptr)
            trained.insert(field->number);
    if (!hasChanges() || trained != m_trained) // what was being changed stays while leads come and go
        m_excluded = trained;
    m_trained = trained;
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    const std::vector<Line> lines = linesOf(review, catalog);
    double most = 0;
    for (const Line &line : lines)
        most = std::max(most, line.reach);
    m_isFilling = true;
    m_table->clear();
    for (const Line &line : lines)
        addLine(line, most, canChange);
    m_table->settle(ShownRows);
    if (QTreeWidgetItem *item = m_table->topLevelItem(row))
        m_table->setCurrentItem(item);
    m_isFilling = false;
}

void PredictionFields::discardChanges()
{
    m_excluded = m_trained;
    m_isFilling = true;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (QTreeWidgetItem *item = m_table->topLevelItem(row); item->data(NameColumn, Qt::CheckStateRole).isValid())
            item->setCheckState(NameColumn, m_excluded.contains(static_cast<FieldNumber>(item->data(NameColumn, NumberRole).toInt())) ? Qt::Unchecked : Qt::Checked);
    m_isFilling = false;
    Q_EMIT changed();
}

} // namespace lead
