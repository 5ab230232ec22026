#include "ui/leads/detail/answerpanel.h"

#include "ui/leads/detail/checklistchip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <array>

namespace lead {

namespace {
constexpr int LongestNote = 300; // characters
// In the order in which they stand.
constexpr std::array answers{Answer::Yes, Answer::No, Answer::Unknown};
} // namespace

AnswerPanel::AnswerPanel(const ChecklistPoint &point, QWidget *parent)
    : QWidget(parent)
    , m_answer(new Segmented(point.title))
    , m_note(new QLineEdit(point.note))
{
    for (std::size_t i = 0; i < answers.size(); ++i) {
        m_answer->addSegment(titleOf(answers[i]));
        if (answers[i] == point.answer)
            m_answer->setCurrentIndex(static_cast<int>(i));
    }
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What do we know?"));
    m_note->setMaxLength(LongestNote);
    m_note->setMinimumWidth(metrics::textWidth(m_note, 32));
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("saveAnswer"));
    connect(save, &QAbstractButton::clicked, this, &AnswerPanel::give);
    connect(m_note, &QLineEdit::returnPressed, this, &AnswerPanel::give);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_note, 1);
    row->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Snug, metrics::Snug, metrics::Snug, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(point.title, TextStyle::CardTitle));
    layout->addWidget(m_answer, 0, Qt::AlignLeft);
    layout->addLayout(row);
}

void AnswerPanel::give()
{
    const int index = m_answer->currentIndex();
    Q_EMIT given(index < 0 ? Answer::Unknown : answers[static_cast<std::size_t>(index)], m_note->text());
}

} // namespace lead
