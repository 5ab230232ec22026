#include "core/secrets/keychain.h"

#include <qt6keychain/keychain.h>

namespace lead {

namespace {

const QString serviceName = QStringLiteral("Leadwright");

Error unavailable(const QString &detail)
{
    return {Error::NotFound, Keychain::tr("There is no keychain in this session, or it is locked."), detail};
}

} // namespace

void Keychain::read(const QString &key, const Read &then)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName, this);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        if (job->error() == QKeychain::EntryNotFound)
            then(std::optional<QString>());
        else if (job->error() != QKeychain::NoError)
            then(unavailable(job->errorString()));
        else
            then(std::optional(job->textData()));
    });
    job->start();
}

void Keychain::write(const QString &key, const QString &text, const Written &then)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName, this);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(text);
    connect(job, &QKeychain::Job::finished, this, [job, then] {
        then(job->error() == QKeychain::NoError ? Result<void>() : unavailable(job->errorString()));
    });
    job->start();
}

} // namespace lead
