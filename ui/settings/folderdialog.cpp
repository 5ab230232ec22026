#include "ui/settings/folderdialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

QComboBox *newMappingBox(const QStringList &mappings, const QString &current)
{
    auto *box = new QComboBox;
    box->addItem(QCoreApplication::translate("FolderDialog", "The one saved for the headings of each file"), QString());
    for (const QString &name : mappings)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

FolderDialog::FolderDialog(const QString &path, const QStringList &mappings, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_mapping(newMappingBox(mappings, {}))
    , m_onMatch(new QComboBox)
    , m_source(new QLineEdit)
{
    QVBoxLayout *layout = frameDialog(*this, tr("Watch this folder?"),
                                      tr("Every new list in %1 is imported once, as soon as it is complete. A list that no template fits is left alone, and you are told.")
                                          .arg(QDir::toNativeSeparators(path)));
    m_onMatch->addItem(tr("Fill in what is blank"), static_cast<int>(OnMatch::Merge));
    m_onMatch->addItem(tr("Replace what the file says otherwise"), static_cast<int>(OnMatch::Update));
    m_onMatch->addItem(tr("Skip the row"), static_cast<int>(OnMatch::Skip));
    m_onMatch->addItem(tr("Set the row aside for review"), static_cast<int>(OnMatch::Review));
    m_source->setPlaceholderText(tr("As the file says"));
    const std::pair<QString, QWidget *> rows[] = {{tr("&Template"), m_mapping}, {tr("When a lead is there &already"), m_onMatch}, {tr("&Source of the leads"), m_source}};
    for (const auto &[name, editor] : rows) {
        auto *label = new TextLabel(name, TextStyle::BodyMedium);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(name).remove(u'&'));
        layout->addSpacing(metrics::Tight);
        layout->addWidget(label);
        layout->addWidget(editor);
    }
    addDialogButtons(*this, *layout, tr("Watch folder"));
    m_mapping->setFocus();
}

QString FolderDialog::mapping() const
{
    return m_mapping->currentData().toString();
}

IntakePlan FolderDialog::plan() const
{
    IntakePlan plan;
    plan.source = m_source->text().trimmed();
    plan.onMatch = static_cast<OnMatch>(m_onMatch->currentData().toInt());
    plan.onMatchChosen = plan.onMatch != OnMatch::Merge;
    return plan;
}

} // namespace lead
