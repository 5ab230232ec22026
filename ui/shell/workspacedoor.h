#pragma once

#include "core/base/result.h"
#include "core/intake/importservice.h"
#include "ui/shell/services.h"
#include "ui/shell/workspaceclaim.h"

#include <QFuture>
#include <QObject>

namespace lead {

/// Opens and makes workspaces, for all windows together. Lists that are to be imported wait here until a workspace is
/// open.
class WorkspaceDoor : public QObject
{
    Q_OBJECT

public:
    WorkspaceDoor(const Services &services, Places places, QObject *parent = nullptr);

    const Places &places() const { return m_places; }
    /// From the first step until the leads are there, or it went wrong.
    bool isBusy() const { return m_isBusy; }
    /// What it does just now, "Opening sales"; and how far it is, "120,000 leads are read."
    QString doing() const { return m_doing; }
    QString progress() const { return m_progress; }

    void open(const QString &path, const QStringList &filesToImport = {});
    void create(const QString &path, const QString &templateName);
    void openSample();
    /// Imports a list as soon as a workspace is open; without one that of `Places` is opened or created first.
    void wantFile(const QString &path);
    /// The same, with a file still to be chosen.
    void wantImport();

Q_SIGNALS:
    void changed();
    /// The workspace is this program's; it is read from now on.
    void claimed(const QString &path);
    void opened();
    /// Nothing was opened; what was open before still is.
    void failed(const QString &sentence);
    /// It could not be opened because its file is damaged, and something of it can be recovered. After failed().
    void damaged(const QString &path);
    /// Another program has the workspace, and came to the front.
    void handedOver(const QString &path);
    /// The workspace is open; look into this list, or with an empty path let one be chosen.
    void importReady(const QString &path);
    void interruptedFound(const lead::InterruptedImport &interrupted);
    /// A second start of the program asks for the window.
    void raised(const QByteArray &activationToken);

private:
    void begin(const QString &doing);
    void end();
    void openClaimed(const QString &path);
    void follow(const QString &path, const QFuture<Result<void>> &opening);
    void openDefault();
    void onOpened();
    void setProgress(const QString &text);
    void fail(const QString &sentence);

    Services m_services;
    Places m_places;
    WorkspaceClaim m_claim;
    bool m_isBusy = false;
    QString m_doing;
    QString m_progress;
    QString m_template;     // with which the workspace that is asked for is to be made; empty: it exists
    QStringList m_files;    // to import once a workspace is open
    bool m_wantsFile = false;
};

} // namespace lead
