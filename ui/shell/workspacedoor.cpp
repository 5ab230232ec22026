#include "ui/shell/workspacedoor.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/sample/sampleservice.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace lead {

WorkspaceDoor::WorkspaceDoor(const Services &services, Places places, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_places(std::move(places))
    , m_claim(m_places.locks)
{
    connect(&m_claim, &WorkspaceClaim::granted, this, &WorkspaceDoor::openClaimed);
    connect(&m_claim, &WorkspaceClaim::handedOver, this, [this](const QString &path) {
        m_files.clear();
        m_wantsFile = false;
        end();
        Q_EMIT handedOver(path);
    });
    connect(&m_claim, &WorkspaceClaim::refused, this, [this](const QString &, const QString &why) { fail(why); });
    connect(&m_claim, &WorkspaceClaim::asked, this, [this](const QStringList &files, const QByteArray &token) {
        Q_EMIT raised(token);
        for (const QString &file : files)
            wantFile(file);
    });
    connect(&services.leads, &LeadService::opened, this, &WorkspaceDoor::onOpened);
    connect(&services.leads, &LeadService::loading, this, [this](qint64 leads) {
        setProgress(tr("%1 leads are read.").arg(numberText(leads)));
    });
    connect(&services.samples, &SampleService::progressed, this, [this](qint64 leads) {
        setProgress(tr("%1 leads are invented.").arg(numberText(leads)));
    });
}

void WorkspaceDoor::begin(const QString &doing)
{
    m_isBusy = true;
    m_doing = doing;
    m_progress.clear();
    Q_EMIT changed();
}

void WorkspaceDoor::end()
{
    m_isBusy = false;
    m_template.clear();
    Q_EMIT changed();
}

void WorkspaceDoor::setProgress(const QString &text)
{
    m_progress = text;
    Q_EMIT changed();
}

void WorkspaceDoor::fail(const QString &sentence)
{
    m_files.clear();
    m_wantsFile = false;
    end();
    Q_EMIT failed(sentence);
}

void WorkspaceDoor::open(const QString &path, const QStringList &filesToImport)
{
    m_files << filesToImport;
    begin(tr("Opening %1").arg(QFileInfo(path).completeBaseName()));
    m_template.clear();
    m_claim.ask(path, m_files);
}

void WorkspaceDoor::create(const QString &path, const QString &templateName)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    begin(tr("Making %1").arg(QFileInfo(path).completeBaseName()));
    m_template = templateName;
    m_claim.ask(path, m_files);
}

void WorkspaceDoor::openClaimed(const QString &path)
{
    const QString templateName = std::exchange(m_template, {});
    // It is read while the window is made.
    const QFuture<Result<void>> opening = templateName.isEmpty() ? m_services.leads.open(path) : m_services.leads.create(path, templateName);
    Q_EMIT claimed(path);
    follow(path, opening);
}

void WorkspaceDoor::follow(const QString &path, const QFuture<Result<void>> &opening)
{
    whenDone(opening, this, [this, path](const Result<void> &opened) {
        if (opened || opened.error().code == Error::Cancelled)
            return;
        m_claim.drop();
        fail(opened.error().message);
        if (opened.error().code == Error::Corrupt && SettingsService::canRecover(path))
            Q_EMIT damaged(path);
    });
}

void WorkspaceDoor::openSample()
{
    begin(tr("Making the sample team"));
    whenDone(m_services.samples.make(m_places.sample), this, [this](const Result<void> &made) {
        if (made)
            open(m_places.sample);
        else
            fail(made.error().message);
    });
}

void WorkspaceDoor::openDefault()
{
    if (QFileInfo::exists(m_places.workspace))
        open(m_places.workspace);
    else
        create(m_places.workspace, QStringLiteral("sales"));
}

void WorkspaceDoor::wantFile(const QString &path)
{
    if (m_services.leads.isOpen() && !m_isBusy) {
        Q_EMIT importReady(path);
        return;
    }
    m_files << path;
    if (!m_isBusy)
        openDefault();
}

void WorkspaceDoor::wantImport()
{
    if (m_services.leads.isOpen() && !m_isBusy) {
        Q_EMIT importReady({});
        return;
    }
    m_wantsFile = true;
    if (!m_isBusy)
        openDefault();
}

void WorkspaceDoor::onOpened()
{
    const QString path = m_services.leads.info()->path;
    m_claim.keep();
    m_services.settings.noteWorkspace(path, m_services.leads.info()->uuid);
    end();
    Q_EMIT opened();
    whenDone(m_services.imports.open(path), this, [this](const Result<std::vector<InterruptedImport>> &interrupted) {
        if (!interrupted)
            Q_EMIT failed(interrupted.error().message);
        else if (!interrupted->empty())
            Q_EMIT interruptedFound(interrupted->front());
        for (const QString &file : std::exchange(m_files, {}))
            Q_EMIT importReady(file);
        if (std::exchange(m_wantsFile, false))
            Q_EMIT importReady({});
    });
}

} // namespace lead
