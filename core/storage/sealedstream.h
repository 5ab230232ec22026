#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <memory>

namespace lead {

/// Bytes on their way into an encrypted file. See SealedBackup.
class SealingStream
{
public:
    /// `operations` and `memory` are what Argon2id spends.
    SealingStream(QFile &to, const QByteArray &passphrase, quint64 operations, quint64 memory);
    ~SealingStream();
    Result<void> begin();
    Result<void> add(const QByteArray &bytes);
    Result<void> end();

private:
    Result<void> push(const QByteArray &piece, bool isLast);

    struct State;
    std::unique_ptr<State> m_state;
    QFile &m_to;
    QByteArray m_passphrase;
    QByteArray m_waiting;
    quint64 m_operations;
    quint64 m_memory;
};

/// Bytes out of an encrypted file.
class UnsealingStream
{
public:
    UnsealingStream(QFile &from, const QByteArray &passphrase);
    ~UnsealingStream();
    Result<void> begin();
    /// As many bytes as asked for, or an error; never bytes that were not authenticated.
    Result<QByteArray> take(qint64 bytes);
    /// Whether the file ends here as it was sealed.
    Result<void> end();

private:
    Result<void> pull();

    struct State;
    std::unique_ptr<State> m_state;
    QFile &m_from;
    QByteArray m_passphrase;
    QByteArray m_waiting;
    bool m_isAtEnd = false;
};

/// How a sealed file begins.
inline constexpr char SealMagic[] = "LEADWRIGHT-SEALED-1\n";

} // namespace lead
