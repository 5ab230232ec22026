#include "ui/scoring/profilecard.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/scoring/fitlearning.h"
#include "core/scoring/ruletext.h"
#include "ui/scoring/criteriondialog.h"
#include "ui/scoring/learndialog.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lead {

namespace {
constexpr double MostWeight = 10000;
constexpr int WeightWidth = 84;
constexpr int CoverageWidth = 128;
constexpr int BarHeight = 4;
} // namespace

/// One criterion. The bar at the bottom is its share of all weights.
class ProfileCard::Row : public QWidget
{
public:
    explicit Row(QWidget *parent = nullptr)
        : QWidget(parent)
        , name(new TextLabel(QString(), TextStyle::BodyStrong))
        , what(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
        , finding(new TextLabel(QString(), TextStyle::Small, Ink::Warning))
        , coverage(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
        , weight(new QDoubleSpinBox)
        , edit(new IconButton("pencil", QString()))
        , remove(new IconButton("trash-2", QString()))
    {
        name->setElided(true);
        what->setWordWrap(true);
        finding->setWordWrap(true);
        coverage->setFixedWidth(scaled(CoverageWidth));
        coverage->setWordWrap(true);
        coverage->setAlignment(Qt::AlignRight | Qt::AlignTop);
        weight->setRange(0.001, MostWeight);
        weight->setDecimals(2);
        weight->setKeyboardTracking(false);
        weight->setFixedWidth(scaled(WeightWidth));
        weight->setAlignment(Qt::AlignRight);
        edit->setSmall(true);
        remove->setSmall(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(metrics::Tight);
        for (TextLabel *label : {name, what, finding})
            texts->addWidget(label);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Snug);
        row->setSpacing(metrics::Gap);
        row->addLayout(texts, 1);
        row->addWidget(coverage, 0, Qt::AlignTop);
        row->addWidget(weight, 0, Qt::AlignTop);
        row->addWidget(edit, 0, Qt::AlignTop);
        row->addWidget(remove, 0, Qt::AlignTop);
    }

    TextLabel *name;
    TextLabel *what;
    TextLabel *finding;
    TextLabel *coverage;
    QDoubleSpinBox *weight;
    IconButton *edit;
    IconButton *remove;
    double share = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF track(weight->x(), weight->geometry().bottom() + metrics::Tight, weight->width(), BarHeight);
        paintBox(painter, track, BarHeight / 2.0, t.neutral.background);
        if (share > 0)
            paintBox(painter, QRectF(track.topLeft(), QSizeF(track.width() * share, BarHeight)), BarHeight / 2.0, t.brand.solid);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    }
};

ProfileCard::ProfileCard(ScoreEditor &editor, LeadService &leads, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_leads(leads)
    , m_list(new QVBoxLayout)
    , m_none(new TextLabel(tr("Describe whom you want as a customer. Each lead then has a fit in per cent, and beside it of how much of the profile anything is known."), TextStyle::Body, Ink::Text2))
    , m_points(new PointsEdit)
{
    setAccessibleName(tr("Ideal customer"));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    m_list->setSpacing(0);
    m_points->spin()->setAccessibleName(tr("Points for a fit of 100 %"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    foot->setSpacing(metrics::Gap);
    auto *text = new TextLabel(tr("A fit of 100 % adds to the score"));
    text->setWordWrap(true);
    foot->addWidget(text, 1);
    foot->addWidget(m_points);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(new Divider);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addLayout(foot);
    connect(m_points, &PointsEdit::edited, this, [this](double points) { m_editor.edit([points](ScoreModel &model) { model.profilePoints = points; }, QStringLiteral("profilePoints")); });
    connect(&editor, &ScoreEditor::changed, this, &ProfileCard::refresh);
    connect(&editor, &ScoreEditor::checked, this, &ProfileCard::refreshCounts);
    refresh();
}

QWidget *ProfileCard::buildHead()
{
    auto *head = new QWidget;
    m_learn = new Button(tr("Learn from won and lost…"), Button::Kind::Ghost, "wand-sparkles");
    m_learn->setSmall(true);
    auto *add = new IconButton("plus", tr("Add a criterion"));
    add->setSmall(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    row->setSpacing(metrics::Gap);
    auto *title = new TextLabel(tr("Ideal customer"), TextStyle::CardTitle);
    title->setElided(true);
    row->addWidget(title, 1);
    row->addWidget(m_learn);
    row->addWidget(add);
    connect(m_learn, &QAbstractButton::clicked, this, &ProfileCard::learn);
    connect(add, &QAbstractButton::clicked, this, &ProfileCard::addCriterion);
    return head;
}

void ProfileCard::refresh()
{
    const std::vector<FitCriterion> &profile = m_editor.model().profile;
    while (m_rows.size() > profile.size()) {
        m_list->removeWidget(m_rows.back());
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    double all = 0;
    for (const FitCriterion &criterion : profile)
        all += criterion.excludes ? 0 : criterion.weight;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        const FitCriterion &criterion = profile[i];
        if (i == m_rows.size()) {
            auto *row = new Row;
            connect(row->weight, &QDoubleSpinBox::valueChanged, this, [this, i](double weight) { m_editor.edit([i, weight](ScoreModel &model) { model.profile[i].weight = weight; }, QStringLiteral("weight-%1").arg(i)); });
            connect(row->edit, &QAbstractButton::clicked, this, [this, i] { editCriterion(i); });
            connect(row->remove, &QAbstractButton::clicked, this, [this, i] { m_editor.edit([i](ScoreModel &model) { model.profile.erase(model.profile.begin() + static_cast<std::ptrdiff_t>(i)); }); });
            m_list->addWidget(row);
            m_rows.push_back(row);
        }
        Row *row = m_rows[i];
        row->name->setText(criterion.name);
        const QString text = criterionText(criterion, m_editor.catalog());
        QStringList about;
        if (text != criterion.name)
            about << text;
        if (criterion.isMust)
            about << tr("must be met");
        if (criterion.excludes)
            about << tr("disqualifies who meets it");
        row->what->setText(about.join(QStringLiteral(" · ")));
        row->what->setVisible(!about.isEmpty());
        const QSignalBlocker quiet(row->weight);
        row->weight->setValue(criterion.weight);
        row->weight->setEnabled(!criterion.excludes);
        row->weight->setAccessibleName(tr("Weight of “%1”").arg(criterion.name));
        row->edit->setMeaning(tr("Edit “%1”").arg(criterion.name));
        row->remove->setMeaning(tr("Remove “%1”").arg(criterion.name));
        row->share = all > 0 && !criterion.excludes ? criterion.weight / all : 0;
        row->update();
    }
    m_none->setVisible(profile.empty());
    m_points->setValue(m_editor.model().profilePoints);
    m_points->setEnabled(!profile.empty());
    refreshCounts();
}

void ProfileCard::refreshCounts()
{
    const std::optional<ScoreCheck> &check = m_editor.check();
    const std::vector<FitCriterion> &profile = m_editor.model().profile;
    const bool fits = check && check->criteria.size() == m_rows.size() && m_rows.size() == profile.size();
    for (std::size_t i = 0; i < m_rows.size() && i < profile.size(); ++i) {
        QString text;
        if (fits && check->leads > 0 && check->criteria[i].known >= 0) {
            const auto percent = [&check](qint64 leads) { return tr("%1 %").arg(numberText(100.0 * static_cast<double>(leads) / static_cast<double>(check->leads), 'f', 0)); };
            text = check->criteria[i].leads < 0 ? tr("known of %1").arg(percent(check->criteria[i].known)) : tr("known of %1,\nmet by %2").arg(percent(check->criteria[i].known), percent(check->criteria[i].leads));
        }
        m_rows[i]->coverage->setText(text);
        m_rows[i]->finding->setText(profile[i].problem.isEmpty() ? QString() : tr("It counts nothing any more: %1").arg(profile[i].problem));
        m_rows[i]->finding->setVisible(!profile[i].problem.isEmpty());
    }
}

void ProfileCard::addCriterion()
{
    auto *dialog = new CriterionDialog(m_leads, FitCriterion(), window());
    connect(dialog, &CriterionDialog::chosen, this, [this](const FitCriterion &criterion) { m_editor.edit([&criterion](ScoreModel &model) { model.profile.push_back(criterion); }); });
    dialog->open();
}

void ProfileCard::editCriterion(std::size_t index)
{
    auto *dialog = new CriterionDialog(m_leads, m_editor.model().profile[index], window());
    connect(dialog, &CriterionDialog::chosen, this, [this, index, before = m_editor.model().profile[index]](const FitCriterion &criterion) {
        if (index < m_editor.model().profile.size() && m_editor.model().profile[index] == before)
            m_editor.edit([&criterion, index](ScoreModel &model) { model.profile[index] = criterion; });
    });
    dialog->open();
}

void ProfileCard::learn()
{
    if (!m_learn->isEnabled())
        return;
    m_learn->setEnabled(false);
    whenDone(m_leads.learnFit(), this, [this](const Result<LearnedProfile> &learned) {
        m_learn->setEnabled(true);
        if (!learned) {
            Q_EMIT m_editor.failed(learned.error().message);
            return;
        }
        auto *dialog = new LearnDialog(*learned, m_editor.model().profile, m_editor.catalog(), window());
        connect(dialog, &LearnDialog::chosen, this, [this](const std::vector<FitCriterion> &profile) { m_editor.edit([&profile](ScoreModel &model) { model.profile = profile; }); });
        dialog->open();
    });
}

} // namespace lead
