#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace lead {

struct Sha256::Context
{
    Context()
        : handle(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex(handle, EVP_sha256(), nullptr);
    }
    ~Context() { EVP_MD_CTX_free(handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    EVP_MD_CTX *handle;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context->handle, bytes.data(), bytes.size());
}

QByteArray Sha256::result() const
{
    // On a copy, so that more can be added.
    const Context copy;
    EVP_MD_CTX_copy_ex(copy.handle, m_context->handle);
    QByteArray hash(32, '\0');
    EVP_DigestFinal_ex(copy.handle, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

std::array<char, 32> sha256Of(std::string_view bytes)
{
    // To look the algorithm up takes longer than to hash a short text.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<char, 32> hash;
    EVP_DigestInit_ex(context.get(), algorithm ? algorithm : EVP_sha256(), nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

} // namespace lead
