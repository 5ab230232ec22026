#include "ui/scoring/versionlist.h"

#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lead {

namespace {
constexpr int RowHeight = 60;
enum Role { VersionRole = Qt::UserRole, StateRole, ToneRole, NoteRole };
} // namespace

/// A title with a pill for the state, and below it who and when.
class VersionList::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {option.rect.width(), scaled(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, isSelected ? t.selected : t.hover);
        const QRect inner = option.rect.adjusted(metrics::Section, metrics::Gap, -metrics::Section, -metrics::Gap);
        const QString state = index.data(StateRole).toString();
        const int pill = state.isEmpty() ? 0 : pillWidth(state);
        const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        if (pill > 0)
            paintPill(*painter, QRectF(top.right() - pill, top.center().y() - metrics::pillHeight() / 2.0, pill, metrics::pillHeight()), state, static_cast<ToneName>(index.data(ToneRole).toInt()), isSelected);
        painter->setFont(textFont(TextStyle::BodyMedium));
        painter->setPen(t.text);
        const int room = inner.width() - (pill > 0 ? pill + metrics::Gap : 0);
        painter->drawText(QRect(top.left(), top.top(), room, top.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(index.data(Qt::DisplayRole).toString(), painter->font(), room));
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(t.text2);
        const QRect bottom(inner.left(), top.bottom() + 1, inner.width(), inner.height() - top.height());
        painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(index.data(NoteRole).toString(), painter->font(), bottom.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::ControlRadius);
        painter->restore();
    }
};

VersionList::VersionList(ScoreEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_name(new TextLabel(QString(), TextStyle::CardTitle))
    , m_list(new QListWidget)
    , m_compare(new Button(tr("Compare…"), Button::Kind::Secondary, "git-compare"))
    , m_rollBack(new Button(tr("Roll back…"), Button::Kind::Secondary, "history"))
{
    m_name->setElided(true);
    m_name->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Gap);
    m_list->setAccessibleName(tr("Versions of the scoring rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    buttons->setSpacing(metrics::Gap);
    for (Button *button : {m_compare, m_rollBack}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareWanted(selected()); });
    connect(m_rollBack, &QAbstractButton::clicked, this, [this] { Q_EMIT rollBackWanted(selected()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_compare->isEnabled())
            Q_EMIT compareWanted(selected());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionList::follow);
    connect(&editor, &ScoreEditor::changed, this, &VersionList::refresh);
    connect(&editor, &ScoreEditor::loaded, this, &VersionList::refresh);
    refresh();
}

int VersionList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(VersionRole).toInt() : 0;
}

void VersionList::refresh()
{
    if (m_editor.state() != ScoreEditor::State::Ready && m_editor.state() != ScoreEditor::State::None)
        return;
    const int before = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_name->setText(m_editor.model().name.isEmpty() ? tr("Scoring rules") : m_editor.model().name);
    const auto add = [this](int version, const QString &title, const QString &state, ToneName tone, const QString &note) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(VersionRole, version);
        item->setData(StateRole, state);
        item->setData(ToneRole, static_cast<int>(tone));
        item->setData(NoteRole, note);
        item->setData(Qt::AccessibleTextRole, QStringList{title, state, note}.join(QStringLiteral(", ")));
    };
    const auto who = [this](const Definition &one) {
        const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.madeAt, m_editor.info()->timeZone), QLocale::ShortFormat);
        const QString name = m_editor.nameOf(one.user);
        return name.isEmpty() ? date : tr("%1 · %2", "who and when").arg(name, date);
    };
    if (m_editor.hasChanges())
        add(0, tr("Being edited"), tr("Not saved"), ToneName::Warning, tr("%n unsaved changes", nullptr, static_cast<int>(m_editor.changes().size())));
    if (const Definition *draft = m_editor.draft())
        add(0, tr("Draft"), tr("Draft"), ToneName::Info, who(*draft));
    const Definition *current = m_editor.current();
    for (const Definition &one : m_editor.versions()) {
        const bool isCurrent = current && current->version == one.version;
        const QString title = one.body.isEmpty() ? tr("Version %1: no scoring").arg(one.version) : tr("Version %1").arg(one.version);
        add(one.version, title, isCurrent ? tr("Active") : one.isTakenBack ? tr("Taken back") : QString(), isCurrent ? ToneName::Success : ToneName::Neutral, who(one));
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(VersionRole).toInt() == before && (before != 0 || row == 0))
            m_list->setCurrentRow(row);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    follow();
}

void VersionList::follow()
{
    const int version = selected();
    const Definition *current = m_editor.current();
    m_compare->setEnabled(m_editor.versions().size() > 1 || m_editor.differsFromPublished());
    m_rollBack->setEnabled(version > 0 && current && current->version != version && !m_editor.isBusy());
}

} // namespace lead
