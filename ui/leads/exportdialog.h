#pragma once

#include "core/leads/leadexport.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace lead {

class Button;
class TextLabel;

/// Which leads go into a file and how.
struct ExportChoice
{
    enum class Leads : std::uint8_t { Checked, View, All };

    Leads leads = Leads::View;
    ExportFormat format = ExportFormat::SpreadsheetCsv;
    bool hasAllColumns = false; ///< else those of the view
    bool leavesOut = true;      ///< those that must not be contacted

    bool operator==(const ExportChoice &) const = default;
};

/// Asks what an export consists of; where it goes is asked next, elsewhere.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// How much there is to choose from.
    struct Offer
    {
        qint64 checked = 0; ///< 0: nothing is checked
        qint64 inView = 0;
        qint64 all = 0;
        int columns = 0; ///< that the view shows
        bool isFiltered = false;
    };

    /// `choice` is what was chosen the last time.
    ExportDialog(const Offer &offer, const ExportChoice &choice, QWidget *parent);

    ExportChoice choice() const;

private:
    QRadioButton *addRadio(QVBoxLayout *layout, QButtonGroup *group, const QString &text, int value);
    void addLeads(QVBoxLayout *layout);
    void addFormats(QVBoxLayout *layout, ExportFormat chosen);
    void addColumns(QVBoxLayout *layout);
    void explain();
    qint64 count() const;

    Offer m_offer;
    QButtonGroup *m_leads;
    QButtonGroup *m_columns;
    QCheckBox *m_leavesOut;
    QComboBox *m_format;
    TextLabel *m_note;
    Button *m_go;
};

} // namespace lead
