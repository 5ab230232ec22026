#include "ui/leads/conditiondialog.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/domain/conditiontext.h"
#include "core/leads/leadservice.h"
#include "ui/leads/conditionedit.h"
#include "ui/leads/conditiongroupedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

namespace lead {

namespace {
constexpr int Width = 760;
constexpr int Height = 520;
constexpr int CountDelay = 120; // ms: not at every letter
} // namespace

ConditionDialog::ConditionDialog(LeadService &service, const Condition &condition, const QString &unread, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_info(service.info())
    , m_condition(condition)
    , m_switch(new Segmented(tr("Form of the filter"), {tr("Builder"), tr("Text")}))
    , m_forms(new QStackedWidget)
    , m_title(new TextLabel(tr("Advanced filter"), TextStyle::PanelTitle))
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
    , m_sentence(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_count(new TextLabel(QString(), TextStyle::BodyStrong))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Advanced filter"));
    resize(scaled(Width), scaled(Height));
    m_forms->addWidget(buildBuilder());
    m_forms->addWidget(buildText());
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addLayout(head);
    layout->addWidget(m_forms, 1);
    layout->addWidget(new Divider);
    layout->addWidget(m_problem);
    layout->addWidget(m_sentence);
    layout->addWidget(buildFoot());
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelay);
    connect(&m_counting, &QTimer::timeout, this, &ConditionDialog::count);
    connect(m_switch, &Segmented::currentChanged, this, &ConditionDialog::showForm);
    const Form form = unread.isEmpty() && ConditionGroupEdit::fits(condition) ? Builder : Text;
    showForm(form);
    m_switch->setCurrentIndex(form);
    if (unread.isEmpty())
        count();
    else
        m_text->setText(unread);
}

void ConditionDialog::setPurpose(const QString &title, const QString &verb)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_apply->setText(verb);
}

QWidget *ConditionDialog::buildBuilder()
{
    m_root = new ConditionGroupEdit(m_info);
    connect(m_root, &ConditionGroupEdit::changed, this, &ConditionDialog::follow);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metrics::Gap, 0);
    layout->addWidget(m_root);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Conditions"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *ConditionDialog::buildText()
{
    m_text = new ConditionEdit(m_service);
    m_text->setObjectName(QStringLiteral("condition"));
    m_text->setAccessibleName(tr("Condition"));
    m_text->setPlaceholderText(tr("source = \"Google Ads\" and captured in last 30 days"));
    connect(m_text, &QLineEdit::textChanged, this, &ConditionDialog::follow);
    m_tooDeep = new TextLabel(tr("This filter has more levels than the builder shows, so it is edited as text."),
                              TextStyle::Small, Ink::Text2);
    m_tooDeep->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_text);
    layout->addWidget(m_tooDeep);
    layout->addStretch();
    return page;
}

QWidget *ConditionDialog::buildFoot()
{
    auto *clear = new Button(tr("Clear"), Button::Kind::Ghost);
    auto *cancel = new Button(tr("Cancel"));
    auto *use = new Button(tr("Show leads"), Button::Kind::Primary);
    clear->setAutoDefault(false);
    cancel->setAutoDefault(false);
    use->setDefault(true);
    m_apply = use;
    connect(clear, &QAbstractButton::clicked, this, [this] {
        m_root->setCondition({});
        m_text->clear();
        follow();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(use, &QAbstractButton::clicked, this, &ConditionDialog::apply);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_count, 1);
    layout->addWidget(clear);
    layout->addWidget(cancel);
    layout->addWidget(use);
    return foot;
}

// The form that is shown next begins with what the other one says.
void ConditionDialog::showForm(int form)
{
    const bool isText = m_forms->currentIndex() == Text;
    if (form == Text && isText)
        return;
    const bool fits = ConditionGroupEdit::fits(m_condition);
    if (form == Builder && isText && !(fits && condition(false))) { // the builder would lose what stands there
        m_switch->setCurrentIndex(Text);
        return;
    }
    if (form == Builder && fits) {
        const QSignalBlocker quiet(m_root);
        m_root->setCondition(m_condition);
        if (m_condition.isEverything())
            m_root->addRow();
    } else {
        const QSignalBlocker quiet(m_text);
        m_text->setText(toText(m_condition, m_info->catalog));
    }
    m_forms->setCurrentIndex(fits ? form : int(Text));
    follow();
    m_forms->currentWidget()->setFocus(Qt::TabFocusReason);
}

Result<Condition> ConditionDialog::condition(bool strict) const
{
    if (m_forms->currentIndex() == Builder)
        return m_root->condition(strict);
    return parseCondition(m_text->text(), m_info->catalog);
}

void ConditionDialog::follow()
{
    const Result<Condition> made = condition(false);
    m_text->setProblemAt(made ? std::nullopt : errorColumn(made.error()));
    m_problem->setText(made ? QString() : made.error().message);
    m_problem->setVisible(!made);
    m_apply->setEnabled(made.isOk());
    if (!made) { // no number and no sentence of another filter
        ++m_request;
        m_counting.stop();
        m_count->clear();
        m_sentence->clear();
        return;
    }
    m_condition = *made;
    m_tooDeep->setVisible(!ConditionGroupEdit::fits(m_condition));
    const QString sentence = toSentence(m_condition, m_info->catalog);
    m_sentence->setText(sentence.isEmpty() ? tr("Every lead.") : sentence + u'.');
    m_counting.start();
}

void ConditionDialog::count()
{
    LeadQuery query;
    query.condition = toText(m_condition, m_info->catalog);
    query.limit = 0;
    whenDone(m_service.list(query), this, [this, request = ++m_request](const Result<LeadList> &list) {
        if (request != m_request || !list)
            return;
        m_count->setText(list->matching == 1 ? tr("1 lead fits")
                                             : tr("%1 leads fit").arg(numberText(list->matching)));
    });
}

void ConditionDialog::apply()
{
    const Result<Condition> made = condition(true);
    if (!made) {
        m_problem->setText(made.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT chosen(*made);
    accept();
}

} // namespace lead
