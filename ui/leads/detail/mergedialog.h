#pragma once

#include "core/leads/leaddetail.h"
#include "core/leads/leadservice.h"

#include <QDialog>

class QGridLayout;
class QScrollArea;

namespace lead {

class Button;
class TextLabel;

/// Makes one lead of two: side by side, a pick for each field in which they differ. Lists of both are united
/// and both stories are kept; the whole is one act that can be undone.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(LeadService &service, LeadId keep, LeadId lose, QWidget *parent = nullptr);

    /// What the person chose; fields that are not here follow the rules.
    const std::map<FieldNumber, LeadId> &picks() const { return m_picks; }

Q_SIGNALS:
    /// `keep` is the lead that stayed.
    void merged(lead::LeadId keep, lead::OperationId operation, const QString &summary);

private:
    void buildUi();
    void ask();
    void fill(const MergePreview &preview);
    void addHeads(const MergePreview &preview);
    void addField(const MergeField &field, int row);
    QWidget *side(const MergeField &field, bool isKeep);
    void swap();
    void merge();
    void showProblem(const QString &sentence);

    LeadService &m_service;
    LeadId m_keep;
    LeadId m_lose;
    std::map<FieldNumber, LeadId> m_picks;
    int m_request = 0;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll;
    TextLabel *m_note;
    TextLabel *m_problem;
    Button *m_swap;
    Button *m_merge;
    QString m_keptName;
};

} // namespace lead
