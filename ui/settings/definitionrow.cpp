#include "ui/settings/definitionrow.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace lead {

DefinitionRow::DefinitionRow(Lifecycle state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_text(new QLineEdit)
    , m_since(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
{
    m_text->setObjectName(QStringLiteral("definition-") + keyOf(state));
    m_text->setAccessibleName(tr("Definition of %1").arg(titleOf(state)));
    m_text->setPlaceholderText(tr("A condition, such as: score >= 50"));
    connect(m_text, &QLineEdit::textEdited, this, &DefinitionRow::changed);
    auto *menu = new IconButton("history", tr("Versions of %1").arg(titleOf(state)));
    menu->setSmall(true);
    connect(menu, &QAbstractButton::clicked, this, &DefinitionRow::showVersions);
    m_menu = menu;
    m_since->setElided(true);
    m_since->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Tight);
    head->addWidget(new TextLabel(titleOf(state), TextStyle::BodyStrong));
    head->addWidget(m_since, 1);
    head->addWidget(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Tight);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
}

void DefinitionRow::setVersions(const std::vector<Definition> &versions, const QString &whoAndWhen, bool isReset)
{
    const bool keepsText = hasChange() && !isReset;
    m_versions = versions;
    const Definition *current = currentOf(versions, keyOf(m_state));
    m_version = current ? current->version : 0;
    m_saved = current ? current->body : QString();
    if (!keepsText && m_text->text() != m_saved)
        m_text->setText(m_saved);
    m_since->setText(whoAndWhen);
    m_menu->setEnabled(!versions.empty());
}

void DefinitionRow::setMeaning(const QString &sentence, const QString &problem)
{
    m_note->setText(!problem.isEmpty() ? problem : sentence.isEmpty() ? tr("By hand only") : sentence);
    m_note->setInk(problem.isEmpty() ? Ink::Text3 : Ink::Danger);
    setProblem(m_text, problem);
}

DefinitionDraft DefinitionRow::draft() const
{
    return {keyOf(m_state), m_text->text().trimmed(), m_version};
}

bool DefinitionRow::hasChange() const
{
    return m_text->text().trimmed() != m_saved;
}

void DefinitionRow::showVersions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Definition &version : m_versions) {
        const QString body = version.body.isEmpty() ? tr("by hand only") : version.body;
        const QString text = version.isTakenBack ? tr("Version %1, taken back: %2").arg(QString::number(version.version), body) : tr("Version %1: %2").arg(QString::number(version.version), body);
        menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, body = version.body] {
            m_text->setText(body);
            Q_EMIT changed();
        });
    }
    menu->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
}

} // namespace lead
