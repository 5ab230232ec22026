#pragma once

#include <QObject>

class QWidget;

namespace lead {

class LeadService;
class ScoreEditor;
struct ScoreModel;

/// Takes the rules that are being edited to a file, and rules of a file into the editor: for other workspaces, for colleagues, and
/// to be kept. What a file brings is a working copy like any other, and counts once it is published.
class RulesFile : public QObject
{
    Q_OBJECT

public:
    RulesFile(ScoreEditor &editor, LeadService &leads, QWidget &section);

    /// Both ask for the file.
    void save();
    void open();
    void saveTo(const QString &path);
    void openFrom(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    ScoreEditor &m_editor;
    LeadService &m_leads;
    QWidget &m_section;
};

} // namespace lead
