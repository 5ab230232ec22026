#pragma once

#include "core/base/result.h"

namespace lead {

class Connection;

/// A writing transaction (BEGIN IMMEDIATE, so that it cannot fail half way because another process wrote). Inside
/// another one it is a savepoint. Rolled back by the destructor unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin; nothing may be written when it could not.
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_nested = false;
    bool m_open = false;
    Result<void> m_begun;
};

} // namespace lead
