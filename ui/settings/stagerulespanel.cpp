#include "ui/settings/stagerulespanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {

constexpr int Width = 280;
constexpr int RowsShown = 8;

bool isRequired(const Stage &stage, FieldNumber field)
{
    return std::find(stage.required.begin(), stage.required.end(), field) != stage.required.end();
}

// What a person can give on the way into a stage; the next step has a box of its own.
bool canBeRequired(const Field &field)
{
    return (field.use & Editable) && !field.column.isEmpty() && field.number != F::Stage && field.number != F::NextActionAt;
}

} // namespace

StageRulesPanel::StageRulesPanel(const Stage &stage, const FieldCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_fields(new QListWidget)
{
    setFixedWidth(scaled(Width));
    auto *title = new TextLabel(tr("To enter “%1” a lead needs").arg(stage.name), TextStyle::BodyStrong);
    title->setWordWrap(true);
    auto *search = new SearchField(tr("Find a field"));
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setUniformItemSizes(true);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setFixedHeight(RowsShown * metrics::plainRowHeight());
    addFields(catalog);
    auto *step = new QCheckBox(tr("A next step with a &date ahead"));
    step->setToolTip(tr("Such as an appointment. Whoever moves a lead without one is asked for it."));
    step->setChecked(stage.needsStep);
    auto *hard = new QCheckBox(tr("Nothing enters beyond its &limit"));
    hard->setChecked(stage.isLimitHard);
    hard->setEnabled(stage.wipLimit > 0);
    if (stage.wipLimit <= 0)
        hard->setToolTip(tr("The stage has no limit."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    for (QWidget *part : std::initializer_list<QWidget *>{title, search, m_fields, step, hard})
        layout->addWidget(part);
    connect(search, &QLineEdit::textChanged, this, &StageRulesPanel::narrow);
    connect(m_fields, &QListWidget::itemChanged, this, &StageRulesPanel::tell);
    connect(step, &QCheckBox::toggled, this, [this](bool on) {
        m_stage.needsStep = on;
        tell();
    });
    connect(hard, &QCheckBox::toggled, this, [this](bool on) {
        m_stage.isLimitHard = on;
        tell();
    });
}

// Those that are required first, so that they are seen.
void StageRulesPanel::addFields(const FieldCatalog &catalog)
{
    for (const bool first : {true, false})
        for (const Field &field : catalog.fields()) {
            if (!canBeRequired(field) || isRequired(m_stage, field.number) != first)
                continue;
            auto *item = new QListWidgetItem(field.label, m_fields);
            item->setData(Qt::UserRole, field.number);
            item->setSizeHint({0, metrics::plainRowHeight()});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(first ? Qt::Checked : Qt::Unchecked);
        }
    m_fields->setCurrentRow(0);
}

void StageRulesPanel::narrow(const QString &typed)
{
    QListWidgetItem *first = nullptr;
    for (int row = m_fields->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_fields->item(row);
        item->setHidden(!item->text().contains(typed.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden())
            first = item;
    }
    m_fields->setCurrentItem(first);
}

void StageRulesPanel::tell()
{
    for (int row = 0; row < m_fields->count(); ++row) { // what is not offered here stays as it is
        const QListWidgetItem *item = m_fields->item(row);
        const FieldNumber field = item->data(Qt::UserRole).toInt();
        std::erase(m_stage.required, field);
        if (item->checkState() == Qt::Checked)
            m_stage.required.push_back(field);
    }
    std::sort(m_stage.required.begin(), m_stage.required.end());
    Q_EMIT changed(m_stage.required, m_stage.needsStep, m_stage.isLimitHard);
}

QString stageRulesText(const Stage &stage, const FieldCatalog &catalog)
{
    QStringList labels;
    for (const FieldNumber number : stage.required)
        if (const Field *field = catalog.find(number))
            labels << field->label;
    if (stage.needsStep)
        labels << StageRulesPanel::tr("Next step");
    return labels.size() > 1 ? StageRulesPanel::tr("%n things", nullptr, static_cast<int>(labels.size())) : labels.join(QString());
}

} // namespace lead
