#pragma once

#include <QByteArray>
#include <array>
#include <memory>
#include <string_view>

namespace lead {

/// SHA-256 of bytes that come in parts. OpenSSL's, because it uses the processor's instructions for it and thereby is
/// six times faster than QCryptographicHash.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    /// The 32 bytes of the hash of all that was added so far.
    QByteArray result() const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The hash of bytes that are all at hand, without an object in between.
std::array<char, 32> sha256Of(std::string_view bytes);

} // namespace lead
