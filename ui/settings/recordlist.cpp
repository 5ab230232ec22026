#include "ui/settings/recordlist.h"

#include "core/base/whendone.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace lead {

RecordList::RecordList(const QString &accessibleName, const QStringList &headings, int widest, QWidget *parent)
    : QWidget(parent)
    , m_tree(new RecordTree(accessibleName, headings, widest))
    , m_loading(new SkeletonRows(metrics::plainRowHeight()))
    , m_note(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_layout(new QVBoxLayout(this))
    , m_bar(new QWidget)
    , m_withRecords{m_tree}
{
    m_note->setWordWrap(true);
    m_note->hide();
    m_tree->hide();
    // As many lines of buttons as they need.
    auto *buttons = new FlowLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::Gap);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Snug);
    m_layout->addWidget(m_loading);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_tree);
    m_layout->addWidget(m_bar);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RecordList::currentChanged);
    connect(m_tree, &QTreeWidget::itemActivated, this, &RecordList::activated);
}

void RecordList::addAbove(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_tree), widget);
    widget->setVisible(m_tree->isVisibleTo(this));
    m_withRecords << widget;
}

void RecordList::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_bar), widget);
    widget->setVisible(m_tree->isVisibleTo(this));
    m_withRecords << widget;
}

Button *RecordList::addButton(const QString &text, const char *iconName, For what)
{
    auto *button = new Button(text, Button::Kind::Secondary, iconName);
    m_bar->layout()->addWidget(button);
    if (what == For::CurrentRecord) {
        button->setEnabled(false);
        button->setVisible(m_tree->isVisibleTo(this));
        m_withRecords << button;
    }
    return button;
}

void RecordList::fill(const std::function<void()> &addRows, const QString &note)
{
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        addRows();
        m_tree->settle();
    }
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    for (QWidget *widget : std::as_const(m_withRecords))
        widget->setVisible(!isEmpty);
    m_loading->hide();
    m_note->setInk(Ink::Text2);
    m_note->setVisible(isEmpty);
    m_note->setText(note);
    Q_EMIT currentChanged();
}

void RecordList::showProblem(const Error &error)
{
    fill([] {}, error.message);
    m_note->setInk(Ink::Danger);
}

void RecordList::follow(const QFuture<Result<OperationId>> &act, const QString &sentence)
{
    whenDone(act, this, [this, sentence](const Result<OperationId> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->isValid())
            Q_EMIT done(sentence, *result);
        Q_EMIT settled();
    });
}

} // namespace lead
