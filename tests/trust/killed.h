#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QtTest>

namespace lead {

/// A trust_worker at work.
class Worker
{
public:
    explicit Worker(const QStringList &words)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(TRUST_WORKER), words);
    }

    /// Until it has begun; false when it ended without.
    bool waitForGo() { return waitFor("go"); }
    /// What it printed, once it has ended.
    QByteArray finish(int milliseconds = 60000)
    {
        if (!m_process.waitForFinished(milliseconds))
            kill();
        m_output += m_process.readAll();
        return m_output;
    }
    void kill()
    {
        m_process.kill(); // -9
        m_process.waitForFinished(10000);
        m_output += m_process.readAll();
    }
    bool isDone() const { return m_output.contains("done\n"); }
    QByteArray output() const { return m_output; }
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    bool waitFor(const char *word)
    {
        while (!m_output.contains(word) && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(5000);
            m_output += m_process.readAll();
        }
        m_output += m_process.readAll();
        return m_output.contains(word);
    }

    QProcess m_process;
    QByteArray m_output;
};

} // namespace lead
