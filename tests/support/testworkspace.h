#pragma once

#include "core/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace lead {

/// A fresh workspace in a folder of its own, with a clock that stands at 2026-03-02T09:00:00Z until it is moved.
struct TestWorkspace
{
    TestWorkspace()
    {
        Result<std::unique_ptr<Workspace>> created = Workspace::create(path(), clock, QStringLiteral("sales"));
        if (!created)
            qFatal("%s", qPrintable(created.error().message + created.error().detail));
        workspace = std::move(*created);
    }
    QString path() const { return folder.filePath(QStringLiteral("test.leadwright")); }
    Workspace &operator*() { return *workspace; }
    Workspace *operator->() { return workspace.get(); }

    QTemporaryDir folder;
    FixedClock clock{1772442000000};
    std::unique_ptr<Workspace> workspace;
};

} // namespace lead

/// Fails the test with the message of the error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.isOk(), verified.isOk() ? "" : qPrintable(verified.error().message + QStringLiteral(" | ") + verified.error().detail)); \
    } while (false)
