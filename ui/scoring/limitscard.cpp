#include "ui/scoring/limitscard.h"

#include "core/domain/leadscore.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/thresholdbar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <algorithm>
#include <cmath>
#include <functional>

namespace lead {

namespace {
constexpr int MostPoints = 10000;
constexpr int GradeColumns = 3;

// A1 first, C3 last: what a rep should call first is greenest.
ToneName toneOfGrade(int grade)
{
    const int sum = (grade - 1) / GradeColumns + (grade - 1) % GradeColumns;
    return sum <= 1 ? ToneName::Success : sum == 2 ? ToneName::Warning : ToneName::Neutral;
}

QWidget *labelled(const QString &text, QWidget *editor)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, metrics::Gap, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(new TextLabel(text, TextStyle::Body, Ink::Text2));
    row->addWidget(editor);
    return pair;
}
} // namespace

LimitsCard::LimitsCard(ScoreEditor &editor, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_low(new NumberSpin(-MostPoints, MostPoints, tr("Lowest score")))
    , m_high(new NumberSpin(-MostPoints, MostPoints, tr("Highest score")))
    , m_bar(new ThresholdBar)
    , m_warm(new NumberSpin(-MostPoints, MostPoints, tr("Warm from")))
    , m_hot(new NumberSpin(-MostPoints, MostPoints, tr("Hot from")))
    , m_hysteresis(new NumberSpin(0, MostPoints, tr("Points below its threshold at which a lead cools down")))
    , m_fitA(new NumberSpin(1, 100, tr("Grade A from a fit of")))
    , m_fitB(new NumberSpin(0, 99, tr("Grade B from a fit of")))
    , m_engagement1(new NumberSpin(1, 100, tr("Grade 1 from an engagement of")))
    , m_engagement2(new NumberSpin(0, 99, tr("Grade 2 from an engagement of")))
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Warning))
{
    setAccessibleName(tr("Score, temperature and grade"));
    for (NumberSpin *spin : {m_low, m_high, m_warm, m_hot, m_hysteresis})
        spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (NumberSpin *spin : {m_fitA, m_fitB, m_engagement1, m_engagement2}) {
        spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        spin->setSuffix(tr(" %", "behind a number"));
    }
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(buildScore());
    layout->addWidget(new Divider);
    layout->addWidget(buildGrades());
    wire();
    connect(&editor, &ScoreEditor::changed, this, &LimitsCard::refresh);
    connect(&editor, &ScoreEditor::checked, this, &LimitsCard::refresh);
    refresh();
}

QWidget *LimitsCard::buildScore()
{
    auto *area = new QWidget;
    auto *numbers = new QWidget;
    auto *flow = new FlowLayout(numbers);
    flow->addWidget(labelled(tr("Warm from"), m_warm));
    flow->addWidget(labelled(tr("Hot from"), m_hot));
    flow->addWidget(labelled(tr("Cools down below, by"), m_hysteresis));
    auto *limits = new QHBoxLayout;
    limits->setSpacing(metrics::Gap);
    auto *title = new TextLabel(tr("Score and temperature"), TextStyle::CardTitle);
    title->setElided(true);
    limits->addWidget(title, 1);
    limits->addWidget(new TextLabel(tr("Limit"), TextStyle::Small, Ink::Text2));
    limits->addWidget(m_low);
    limits->addWidget(new TextLabel(tr("to", "from one limit to another"), TextStyle::Small, Ink::Text2));
    limits->addWidget(m_high);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Section);
    column->setSpacing(metrics::Snug);
    column->addLayout(limits);
    column->addWidget(m_bar);
    column->addWidget(numbers);
    column->addWidget(m_problem);
    return area;
}

QWidget *LimitsCard::buildGrades()
{
    auto *area = new QWidget;
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    grid->setHorizontalSpacing(metrics::Section);
    grid->setVerticalSpacing(metrics::Gap);
    grid->addWidget(new TextLabel(tr("Grade"), TextStyle::CardTitle), 0, 0);
    const auto head = [grid](int row, int column, const QString &text) { grid->addWidget(new TextLabel(text, TextStyle::Small, Ink::Text2), row, column); };
    head(0, 1, tr("Engagement from"));
    head(0, 2, tr("Engagement from"));
    head(0, 3, tr("Less"));
    grid->addWidget(m_engagement1, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_engagement2, 1, 2, Qt::AlignLeft);
    grid->addWidget(labelled(tr("Fit from"), m_fitA), 2, 0, Qt::AlignLeft);
    grid->addWidget(labelled(tr("Fit from"), m_fitB), 3, 0, Qt::AlignLeft);
    head(4, 0, tr("Less fit"));
    for (int grade = 1; grade <= LeadScore::Grades; ++grade)
        grid->addWidget(new Pill(gradeText(grade), toneOfGrade(grade)), 2 + (grade - 1) / GradeColumns, 1 + (grade - 1) % GradeColumns, Qt::AlignLeft | Qt::AlignVCenter);
    grid->setColumnStretch(4, 1);
    return area;
}

// Where two numbers have to keep their order, the other one goes along.
void LimitsCard::wire()
{
    const auto follow = [this](NumberSpin *spin, const QString &key, const std::function<void(ScoreModel &, int)> &put) {
        connect(spin, &QSpinBox::valueChanged, this, [this, key, put](int value) { m_editor.edit([&put, value](ScoreModel &model) { put(model, value); }, key); });
    };
    const auto setWarm = [](ScoreModel &model, int warm) {
        model.warm = warm;
        model.hot = std::max(model.hot, warm + 1);
    };
    const auto setHot = [](ScoreModel &model, int hot) {
        model.hot = hot;
        model.warm = std::min(model.warm, hot - 1);
    };
    follow(m_warm, QStringLiteral("warm"), setWarm);
    follow(m_hot, QStringLiteral("hot"), setHot);
    connect(m_bar, &ThresholdBar::warmDragged, this, [this, setWarm](int warm) { m_editor.edit([&](ScoreModel &model) { setWarm(model, warm); }, QStringLiteral("warm")); });
    connect(m_bar, &ThresholdBar::hotDragged, this, [this, setHot](int hot) { m_editor.edit([&](ScoreModel &model) { setHot(model, hot); }, QStringLiteral("hot")); });
    follow(m_hysteresis, QStringLiteral("hysteresis"), [](ScoreModel &model, int value) { model.hysteresis = value; });
    follow(m_low, QStringLiteral("low"), [](ScoreModel &model, int low) {
        model.low = low;
        model.high = std::max(model.high, double(low + 1));
    });
    follow(m_high, QStringLiteral("high"), [](ScoreModel &model, int high) {
        model.high = high;
        model.low = std::min(model.low, double(high - 1));
    });
    follow(m_fitA, QStringLiteral("fitA"), [](ScoreModel &model, int value) {
        model.fitA = value;
        model.fitB = std::min(model.fitB, value - 1);
    });
    follow(m_fitB, QStringLiteral("fitB"), [](ScoreModel &model, int value) {
        model.fitB = value;
        model.fitA = std::max(model.fitA, value + 1);
    });
    follow(m_engagement1, QStringLiteral("engagement1"), [](ScoreModel &model, int value) {
        model.engagement1 = value;
        model.engagement2 = std::min(model.engagement2, value - 1);
    });
    follow(m_engagement2, QStringLiteral("engagement2"), [](ScoreModel &model, int value) {
        model.engagement2 = value;
        model.engagement1 = std::max(model.engagement1, value + 1);
    });
}

void LimitsCard::refresh()
{
    const ScoreModel &model = m_editor.model();
    m_low->showValue(static_cast<int>(std::lround(model.low)));
    m_high->showValue(static_cast<int>(std::lround(model.high)));
    m_warm->showValue(model.warm);
    m_hot->showValue(model.hot);
    m_hysteresis->showValue(model.hysteresis);
    m_fitA->showValue(model.fitA);
    m_fitB->showValue(model.fitB);
    m_engagement1->showValue(model.engagement1);
    m_engagement2->showValue(model.engagement2);
    m_bar->setValues(model.low, model.high, model.warm, model.hot, model.hysteresis);
    QStringList problems;
    if (m_editor.check())
        for (const ScoreFinding &finding : m_editor.check()->findings)
            if (finding.kind == ScoreFinding::Kind::Unreachable)
                problems << finding.text;
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
}

} // namespace lead
