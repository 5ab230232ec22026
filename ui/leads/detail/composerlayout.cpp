// How the parts of the composer stand beside each other.
#include "ui/leads/calloutcomes.h"
#include "ui/leads/callscript.h"
#include "ui/leads/detail/completingedit.h"
#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

namespace lead {

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 8;
constexpr int LongestCall = 600; // minutes
constexpr int ScriptHeight = 168;

} // namespace

void Composer::buildUi()
{
    m_kinds = new Segmented(tr("What to add"), {tr("Note"), tr("Log call"), tr("Task")});
    connect(m_kinds, &Segmented::currentChanged, this,
            [this](int index) { setKind(static_cast<Kind>(index)); });
    m_text = new CompletingEdit;
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setBackgroundVisible(false);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(metrics::Tight);
    m_text->installEventFilter(this);
    connect(m_text, &CompletingEdit::templateChosen, this, &Composer::insertTemplate);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, [this] {
        fit();
        refresh();
    });
    m_parts = new QStackedWidget;
    m_parts->addWidget(buildCallPart());
    m_parts->addWidget(buildTaskPart());
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_problem = new TextLabel(QString(), TextStyle::Small, Ink::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_end = buildEnd();
    m_script = new CallScript(m_lead.service());
    m_script->setFixedHeight(scaled(ScriptHeight));
    m_foot = new QGridLayout;
    m_foot->setSpacing(metrics::Gap);
    m_foot->setColumnStretch(1, 1);
    m_foot->addWidget(m_kinds, 0, 0);
    m_foot->addWidget(m_end, 0, 1, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_script);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addWidget(m_parts);
    layout->addLayout(m_foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

// What saves it stands beside the kinds, or below them where there is no room.
void Composer::arrange()
{
    const int room = contentsRect().width() - 4 * metrics::Gap;
    const bool isTight = m_kinds->sizeHint().width() + metrics::Gap + m_end->sizeHint().width() > room;
    if (std::exchange(m_isTight, isTight) == isTight)
        return;
    m_foot->removeWidget(m_kinds);
    m_foot->removeWidget(m_end);
    m_foot->addWidget(m_kinds, 0, 0, 1, isTight ? 2 : 1, Qt::AlignLeft);
    m_foot->addWidget(m_end, isTight ? 1 : 0, 1, Qt::AlignRight);
}

QSize Composer::minimumSizeHint() const
{
    const QSize usual = QWidget::minimumSizeHint();
    return {std::min(usual.width(), m_kinds->sizeHint().width() + 2 * metrics::Gap), usual.height()};
}

// The button that saves may say something longer without that anything else changes.
bool Composer::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *Composer::buildCallPart()
{
    m_outcome = new QComboBox;
    m_outcome->setAccessibleName(tr("Outcome"));
    const std::vector<CallOutcome> &outcomes = callOutcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (outcomes[i].after != CallOutcome::After::Skip)
            m_outcome->addItem(outcomes[i].title, static_cast<int>(i));
    m_minutes = new QSpinBox;
    m_minutes->setAccessibleName(tr("Length in minutes"));
    m_minutes->setRange(0, LongestCall);
    m_minutes->setSpecialValueText(tr("Length"));
    m_minutes->setSuffix(tr(" min"));
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_minutes);
    return part;
}

QWidget *Composer::buildEnd()
{
    m_templates = new IconButton("file-text", tr("Insert a template"), QStringLiteral("/"));
    m_templates->setSmall(true);
    connect(m_templates, &QAbstractButton::clicked, this, &Composer::showTemplates);
    m_save = new Button(QString(), Button::Kind::Primary);
    m_save->setSmall(true);
    m_save->setToolTip(plainToolTip(tr("Save (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))));
    connect(m_save, &QAbstractButton::clicked, this, &Composer::save);
    auto *end = new QWidget;
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_templates);
    row->addWidget(m_save);
    return end;
}

QWidget *Composer::buildTaskPart()
{
    m_due = new QComboBox;
    m_due->setAccessibleName(tr("Due"));
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_due, 1);
    return part;
}

void Composer::fit()
{
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    const int lines =
        std::clamp(static_cast<int>(m_text->document()->size().height()), FewestLines, MostLines);
    m_text->setFixedHeight(lines * line + 2 * metrics::Tight);
}

} // namespace lead
