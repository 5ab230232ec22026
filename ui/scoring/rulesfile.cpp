#include "ui/scoring/rulesfile.h"

#include "core/base/whendone.h"
#include "core/domain/filename.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lead {

namespace {
const QString Suffix = QStringLiteral("json");
} // namespace

RulesFile::RulesFile(ScoreEditor &editor, LeadService &leads, QWidget &section)
    : QObject(&section)
    , m_editor(editor)
    , m_leads(leads)
    , m_section(section)
{
}

void RulesFile::save()
{
    if (m_editor.state() != ScoreEditor::State::Ready)
        return;
    auto *dialog = new FileDialog(m_section.window(), tr("Export the scoring rules"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(Suffix);
    dialog->setNameFilters({tr("Scoring rules (*.json)"), tr("All files (*)")});
    const QString name = m_editor.model().name;
    dialog->selectFile(safeFileName(name.isEmpty() ? tr("Scoring rules") : name) + u'.' + Suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFile::saveTo);
    dialog->open();
}

void RulesFile::open()
{
    auto *dialog = new FileDialog(m_section.window(), tr("Open scoring rules from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scoring rules (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFile::openFrom);
    dialog->open();
}

void RulesFile::saveTo(const QString &path)
{
    whenDone(m_leads.writeModel(path, m_editor.model()), this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT said(tr("The scoring rules are in %1.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT failed(written.error().message);
    });
}

void RulesFile::openFrom(const QString &path)
{
    whenDone(m_leads.readModel(path), this, [this, name = QFileInfo(path).fileName()](const Result<ScoreModel> &model) {
        if (!model) {
            Q_EMIT failed(tr("“%1” was not taken in, and the rules are as they were. %2").arg(name, model.error().message));
            return;
        }
        m_editor.change(*model);
        Q_EMIT said(tr("The rules of “%1” are being edited. They count once they are published.").arg(name));
    });
}

} // namespace lead
