#include "ui/scoring/changebar.h"

#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

ChangeBar::ChangeBar(ScoreEditor &editor, QWidget *parent)
    : Surface(Ground::Surface, Qt::TopEdge, parent)
    , m_editor(editor)
    , m_text(new TextLabel(QString(), TextStyle::BodyMedium))
    , m_discard(new Button(tr("&Discard")))
    , m_save(new Button(tr("&Save draft")))
    , m_publish(new Button(tr("&Publish…"), Button::Kind::Primary))
{
    m_text->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Snug, metrics::Page, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    layout->addWidget(m_publish);
    connect(m_discard, &QAbstractButton::clicked, this, &ChangeBar::discardWanted);
    connect(m_save, &QAbstractButton::clicked, this, &ChangeBar::saveWanted);
    connect(m_publish, &QAbstractButton::clicked, this, &ChangeBar::publishWanted);
    connect(&editor, &ScoreEditor::changed, this, &ChangeBar::refresh);
    connect(&editor, &ScoreEditor::loaded, this, &ChangeBar::refresh);
    refresh();
}

void ChangeBar::refresh()
{
    const bool isReady = m_editor.state() == ScoreEditor::State::Ready;
    const bool hasChanges = isReady && m_editor.hasChanges();
    setVisible(isReady && (hasChanges || m_editor.hasDraft()));
    if (!isVisibleTo(parentWidget()))
        return;
    const QString why = m_editor.whyNotSaved();
    if (m_editor.isBusy())
        m_text->setText(tr("Being saved…"));
    else if (!why.isEmpty())
        m_text->setText(why);
    else if (hasChanges)
        m_text->setText(tr("%n unsaved changes", nullptr, static_cast<int>(m_editor.changes().size())));
    else
        m_text->setText(tr("This draft is saved. It counts once it is published."));
    m_text->setInk(why.isEmpty() || m_editor.isBusy() ? Ink::Text : Ink::Danger);
    m_discard->setText(hasChanges ? tr("&Discard") : tr("&Discard draft"));
    m_discard->setEnabled(!m_editor.isBusy());
    m_save->setVisible(hasChanges);
    m_save->setEnabled(!m_editor.isBusy() && why.isEmpty());
    m_publish->setEnabled(!m_editor.isBusy() && why.isEmpty() && m_editor.differsFromPublished());
}

} // namespace lead
