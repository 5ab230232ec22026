#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace lead {

/// What an error is about, for the code that offers a way on: a type of its own for each such error.
struct ErrorSubject
{
    virtual ~ErrorSubject() = default;
};

/// Why something could not be done. `message` is a whole sentence for the person: what happened, where, and what
/// to do about it. `detail` is for the log (engine texts, codes) and is never shown first.
struct Error
{
    enum Code {
        Failed,      ///< anything without a better code
        NotFound,    ///< the thing named does not exist
        Invalid,     ///< input that can never work as it stands
        Conflict,    ///< somebody else changed it first
        Forbidden,   ///< the role of the person does not allow it
        ReadOnly,    ///< the workspace, file or folder refuses writes
        Busy,        ///< somebody else holds it; trying again may work
        NoSpace,     ///< the disk is full
        Corrupt,     ///< the bytes are damaged or not what they claim to be
        TooNew,      ///< written by a newer version of Leadwright
        Cancelled,   ///< the person asked to stop
        Unsupported, ///< a thing that this version cannot do
    };

    Code code = Failed;
    QString message;
    QString detail = {};
    std::shared_ptr<const ErrorSubject> subject = {};

    /// The subject when it is of this type; null otherwise.
    template <typename Subject>
    const Subject *about() const
    {
        return dynamic_cast<const Subject *>(subject.get());
    }
    bool operator==(const Error &) const = default;
};

/// A value of type T, or the reason why there is none. `Result<void>` carries only success or the reason.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_value.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// The value; only when isOk().
    const T &value() const & { return std::get<0>(m_value); }
    T &value() & { return std::get<0>(m_value); }
    T &&value() && { return std::get<0>(std::move(m_value)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The reason; only when not isOk().
    const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace lead
