#pragma once

#include "core/leads/leadday.h"
#include "ui/leads/localhours.h"
#include "ui/leads/leadrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace lead {

class LeadService;

/// A working day as rows: a heading for each section that has leads, and below it the leads, unless it is folded.
class DayQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DayQueueModel(LeadService &service, QObject *parent = nullptr);

    void setDay(const LeadDay &day);
    const LeadDay &day() const { return m_day; }
    bool isFolded(DaySection section) const { return m_folded.contains(static_cast<int>(section)); }
    void setFolded(DaySection section, bool folded);
    /// What is shown of leads may be different by now.
    void outdate();
    void clear();

    /// Who else works which leads just now, by the number of the lead.
    void setTaken(const QHash<qint64, QString> &names);
    /// "Dan Reed is on this lead"; empty when nobody else is.
    QString takenText(int row) const;

    LocalHours &hours() const { return m_hours; }
    bool isHeading(int row) const { return placeOf(row).isHeading; }
    DaySection sectionOf(int row) const { return placeOf(row).section; }
    /// Null for headings.
    const DayRow *dayRow(int row) const;
    /// Null for headings, and while a record is on its way.
    const LeadRow *leadRow(int row) const;
    LeadId leadAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(LeadId lead) const;
    int headingOf(DaySection section) const;
    /// "opens 8:00 AM local" where the call has to wait.
    QString waitText(int row) const;
    /// What the pill has no room for: what hot means, why a call waits.
    QStringList tipsOf(int row) const;
    Millis now() const;
    /// Of the workspace, in which its people see times.
    QTimeZone zone() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void foldsChanged();

private:
    /// One section that is shown.
    struct Part
    {
        DaySection section = DaySection::CallNow;
        int heading = 0; ///< its row
        int leads = 0;   ///< rows below it
        qint64 first = 0; ///< of them among all leads shown
    };
    struct RowPlace
    {
        DaySection section = DaySection::CallNow;
        bool isHeading = false;
        qint64 index = 0; ///< in its section
        qint64 shown = 0; ///< among all leads shown
    };

    RowPlace placeOf(int row) const;
    void layOut();
    QString sentenceOf(int row) const;

    LeadService &m_service;
    LeadDay m_day;
    LeadRows m_rows;
    std::vector<Part> m_parts;
    int m_count = 0;
    QHash<qint64, QString> m_taken;
    QSet<int> m_folded{static_cast<int>(DaySection::NoNextStep), static_cast<int>(DaySection::DoneToday)};
    mutable LocalHours m_hours;
};

} // namespace lead
