#include "ui/scoring/groupdialog.h"

#include "core/scoring/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lead {

namespace {
constexpr int Width = 400;
}

GroupDialog::GroupDialog(const QString &name, ScoreGroupKind kind, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_kind(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = name.isEmpty() ? tr("New group") : tr("Group of rules");
    setWindowTitle(title);
    resize(scaled(Width), 0);
    for (const ScoreGroupKind one : {ScoreGroupKind::Fit, ScoreGroupKind::Engagement, ScoreGroupKind::Penalty, ScoreGroupKind::Own})
        m_kind->addItem(titleOf(one), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    auto *cancel = new Button(tr("Cancel"));
    auto *use = new Button(name.isEmpty() ? tr("Add group") : tr("Use"), Button::Kind::Primary);
    cancel->setAutoDefault(false);
    use->setDefault(true);
    use->setEnabled(!name.isEmpty());
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Gap);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(use);
    auto *kindField = new InputField(tr("&Kind"), m_kind);
    kindField->setHint(tr("The letter of a grade comes from the groups of fit, its digit from those of engagement."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addWidget(new TextLabel(title, TextStyle::PanelTitle));
    layout->addWidget(new InputField(tr("&Name"), m_name));
    layout->addWidget(kindField);
    layout->addLayout(foot);
    connect(m_name, &QLineEdit::textChanged, use, [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(use, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(m_name->text().simplified(), static_cast<ScoreGroupKind>(m_kind->currentData().toInt()));
        accept();
    });
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace lead
