#pragma once

#include "core/leads/emailacts.h"
#include "ui/widgets/banner.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace lead {

class OpenLead;

/// Takes files into the lead that a view shows: e-mails go into its story, others are attached.
class LeadFiles : public QObject
{
    Q_OBJECT

public:
    explicit LeadFiles(OpenLead &lead, QObject *parent = nullptr);

    /// The files of this computer that are dragged and can be taken; none while the lead is read-only.
    QStringList filesOf(const QMimeData &data) const;
    /// Each to where it belongs.
    void take(const QStringList &paths);
    /// Ask for files to attach, and for e-mails, in a dialog over a window.
    void chooseFiles(QWidget &window);
    void chooseEmails(QWidget &window);

Q_SIGNALS:
    /// What came of an e-mail that was not just added; empty once that is no news any more.
    void noted(const QString &text, lead::Banner::Kind kind);

private:
    void attach(const QString &path);
    void addEmail(const QString &path);
    void tell(const Result<EmailAdded> &added);

    OpenLead &m_lead;
};

} // namespace lead
