#pragma once

#include "core/domain/scoremodel.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace lead {

class LeadService;
class ScoreEditor;
class TextLabel;

/// Two versions of the rules beside each other: in what they differ, and how well each ranks won leads above lost ones.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `version` against what is being edited; 0 with the active version.
    CompareDialog(ScoreEditor &editor, LeadService &leads, int version, QWidget *parent = nullptr);

private:
    void fillVersions(int version);
    void compare();
    void rank(const ScoreModel &model, TextLabel *label);

    ScoreEditor &m_editor;
    LeadService &m_leads;
    std::vector<std::pair<QString, ScoreModel>> m_versions;
    QComboBox *m_from;
    QComboBox *m_to;
    TextLabel *m_fromRank;
    TextLabel *m_toRank;
    TextLabel *m_same;
    QTreeWidget *m_list;
    int m_request = 0;
};

} // namespace lead
