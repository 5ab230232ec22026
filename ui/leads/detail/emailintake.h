#pragma once

#include "core/leads/emailacts.h"

#include <QObject>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace lead {

class Banner;
class OpenLead;

/// Takes files that are dropped on the view of a lead: e-mails go into its story, others are attached. What could not be taken, or
/// not all of it, is said above the lead.
class EmailIntake : public QObject
{
    Q_OBJECT

public:
    /// `notice` says it; it is somebody else's.
    EmailIntake(OpenLead &lead, QWidget &view, Banner &notice);

    /// Asks for e-mail files.
    void choose();
    void add(const QStringList &paths);
    /// Whether a name is that of an e-mail file.
    static bool isEmail(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEmail(const QString &path);
    void tell(const Result<EmailAdded> &added);

    OpenLead &m_lead;
    QWidget &m_view;
    Banner &m_notice;
};

} // namespace lead
