#include "ui/leads/detail/composer.h"

#include "core/base/whendone.h"
#include "core/settings/settings.h"
#include "ui/leads/detail/duetimes.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

namespace lead {

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 8;
constexpr int LongestCall = 600;           // minutes
constexpr qsizetype LongestDraft = 100000; // characters that are kept for later
constexpr qsizetype MostDrafts = 50;
constexpr int SecondsOfMinute = 60;

QString draftsPage()
{
    return QStringLiteral("leadDrafts");
}

/// Outcomes as they are stored; the list is that of the call center, not of the language.
constexpr const char *outcomes[] = {
    QT_TRANSLATE_NOOP("lead::Composer", "Interested"),  QT_TRANSLATE_NOOP("lead::Composer", "Call back"),
    QT_TRANSLATE_NOOP("lead::Composer", "No answer"),   QT_TRANSLATE_NOOP("lead::Composer", "Voicemail"),
    QT_TRANSLATE_NOOP("lead::Composer", "Busy"),        QT_TRANSLATE_NOOP("lead::Composer", "Not interested"),
    QT_TRANSLATE_NOOP("lead::Composer", "Wrong number")};

} // namespace

Composer::Composer(OpenLead &lead, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_lead(lead)
    , m_settings(settings)
{
    buildUi();
    connect(&lead, &OpenLead::switched, this, [this] {
        keepDraft();
        showDraft();
    });
    connect(&lead, &OpenLead::changed, this, &Composer::refresh);
    setKind(Kind::Note);
    showDraft();
}

Composer::~Composer()
{
    keepDraft();
}

void Composer::buildUi()
{
    m_kinds = new Segmented(tr("What to add"), {tr("Note"), tr("Log call"), tr("Task")});
    connect(m_kinds, &Segmented::currentChanged, this,
            [this](int index) { setKind(static_cast<Kind>(index)); });
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setBackgroundVisible(false);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(metrics::Tight);
    m_text->installEventFilter(this);
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
    m_save = new Button(QString(), Button::Kind::Primary);
    m_save->setSmall(true);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(m_save, &QAbstractButton::clicked, this, &Composer::save);
    m_foot = new QGridLayout;
    m_foot->setSpacing(metrics::Gap);
    m_foot->setColumnStretch(1, 1);
    m_foot->addWidget(m_kinds, 0, 0);
    m_foot->addWidget(m_save, 0, 1, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
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
    const bool isTight = m_kinds->sizeHint().width() + metrics::Gap + m_save->sizeHint().width() > room;
    if (std::exchange(m_isTight, isTight) == isTight)
        return;
    m_foot->removeWidget(m_kinds);
    m_foot->removeWidget(m_save);
    m_foot->addWidget(m_kinds, 0, 0, 1, isTight ? 2 : 1, Qt::AlignLeft);
    m_foot->addWidget(m_save, isTight ? 1 : 0, 1, Qt::AlignRight);
}

QSize Composer::minimumSizeHint() const
{
    const QSize usual = QWidget::minimumSizeHint();
    return {std::min(usual.width(), m_kinds->sizeHint().width() + 2 * metrics::Gap), usual.height()};
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::vector<std::pair<QString, QString>> Composer::callOutcomes()
{
    std::vector<std::pair<QString, QString>> all;
    for (const char *outcome : outcomes)
        all.emplace_back(tr(outcome), QString::fromLatin1(outcome).toLower());
    return all;
}

QWidget *Composer::buildCallPart()
{
    m_outcome = new QComboBox;
    m_outcome->setAccessibleName(tr("Outcome"));
    for (const auto &[shown, stored] : callOutcomes())
        m_outcome->addItem(shown, stored);
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

void Composer::compose(Kind kind)
{
    m_kinds->setCurrentIndex(static_cast<int>(kind));
    setKind(kind);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setKind(Kind kind)
{
    m_kind = kind;
    m_problem->hide();
    m_parts->setVisible(kind != Kind::Note);
    m_parts->setCurrentIndex(kind == Kind::Task ? 1 : 0);
    const QString prompt = kind == Kind::Note   ? tr("Write a note…")
                           : kind == Kind::Call ? tr("What was said…")
                                                : tr("What is to be done…");
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(kind == Kind::Note   ? tr("Note")
                              : kind == Kind::Call ? tr("What was said")
                                                   : tr("What is to be done"));
    m_save->setText(kind == Kind::Note   ? tr("Save note")
                    : kind == Kind::Call ? tr("Log call")
                                         : tr("Add task"));
    arrange();
    if (kind == Kind::Task && m_lead.info()) {
        const int chosen = std::max(0, m_due->currentIndex());
        m_due->clear();
        for (const DueTime &time : DueTimes::at(m_lead.now(), m_lead.info()->timeZone))
            m_due->addItem(time.name, qint64(time.at));
        m_due->addItem(tr("Without a date"));
        m_due->setCurrentIndex(chosen);
    }
    fit();
    refresh();
}

void Composer::refresh()
{
    const bool hasText = !m_text->document()->isEmpty();
    m_save->setEnabled(m_lead.state() == OpenLead::State::Shown && (hasText || m_kind == Kind::Call));
}

void Composer::fit()
{
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    const int lines =
        std::clamp(static_cast<int>(m_text->document()->size().height()), FewestLines, MostLines);
    m_text->setFixedHeight(lines * line + 2 * metrics::Tight);
}

std::optional<Millis> Composer::due() const
{
    const QVariant at = m_due->currentData();
    return at.isValid() ? std::optional<Millis>(at.toLongLong()) : std::nullopt;
}

void Composer::save()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_text->toPlainText();
    const LeadId lead = m_lead.id();
    LeadService &service = m_lead.service();
    m_save->setEnabled(false);
    QFuture<Result<LeadActs::Done>> saving;
    QString sentence;
    if (m_kind == Kind::Note) {
        saving = service.addNote(lead, text);
        sentence = tr("Note saved");
    } else if (m_kind == Kind::Call) {
        const qint64 seconds = m_minutes->value() > 0 ? m_minutes->value() * SecondsOfMinute : -1;
        saving = service.logCall(lead, m_outcome->currentData().toString(), seconds, text);
        sentence = tr("Call logged");
    } else {
        saving = service.addTask(lead, text.simplified(), due());
        sentence = tr("Task added");
    }
    whenDone(saving, this,
             [this, lead, sentence](const Result<LeadActs::Done> &done) { finish(lead, done, sentence); });
}

void Composer::finish(LeadId lead, const Result<LeadActs::Done> &done, const QString &sentence)
{
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        refresh();
        return;
    }
    m_problem->hide();
    if (lead == m_lead.id()) {
        m_text->clear();
        m_minutes->setValue(0);
        keepDraft();
    }
    Q_EMIT m_lead.acted(sentence, done->operation);
    m_lead.reload();
    refresh();
}

QString Composer::workspace() const
{
    return m_lead.info() ? m_lead.info()->path : QString();
}

void Composer::keepDraft()
{
    if (!m_shown.isValid() || workspace().isEmpty())
        return;
    QJsonObject drafts = m_settings.pageState(workspace(), draftsPage());
    const QString key = m_shown.toString();
    const QString text = m_text->toPlainText().left(LongestDraft);
    if (text == drafts.value(key).toString())
        return;
    if (text.isEmpty())
        drafts.remove(key);
    else
        drafts.insert(key, text);
    while (drafts.size() > MostDrafts)
        drafts.erase(drafts.begin());
    m_settings.setPageState(workspace(), draftsPage(), drafts);
}

void Composer::showDraft()
{
    m_shown = m_lead.id();
    m_problem->hide();
    m_minutes->setValue(0);
    const QJsonObject drafts =
        workspace().isEmpty() ? QJsonObject() : m_settings.pageState(workspace(), draftsPage());
    const QString text = drafts.value(m_shown.toString()).toString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
            if (event->type() == QEvent::FocusOut)
                keepDraft();
        } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (isReturn && key->modifiers() & Qt::ControlModifier) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    save();
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    paintBox(painter, QRectF(rect()), metrics::CardRadius, t.raised, m_text->hasFocus() ? t.link : t.control);
}

} // namespace lead
