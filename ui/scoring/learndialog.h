#pragma once

#include "core/scoring/fitlearning.h"

#include <QDialog>

class QTreeWidget;

namespace lead {

class Button;

/// What tells won leads from lost ones, with the evidence, to be taken into the profile one by one or all at once.
class LearnDialog : public QDialog
{
    Q_OBJECT

public:
    LearnDialog(LearnedProfile learned, std::vector<FitCriterion> profile, const FieldCatalog &catalog, QWidget *parent = nullptr);

    /// The profile with those that are ticked: a trait that it has already gets the new weight.
    std::vector<FitCriterion> profile() const;

Q_SIGNALS:
    void chosen(const std::vector<lead::FitCriterion> &profile);

private:
    void fill(const FieldCatalog &catalog);
    void tickAll(bool isTicked);
    void follow();

    LearnedProfile m_learned;
    std::vector<FitCriterion> m_profile;
    QTreeWidget *m_list;
    Button *m_use;
};

} // namespace lead
