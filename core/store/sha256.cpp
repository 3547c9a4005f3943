// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace warroom {

namespace {

struct Release {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

void require(bool worked)
{
    if (!worked)
        qFatal("OpenSSL offers no SHA-256");
}

/// Ready for init without looking the algorithm up again, which costs more than a short hash.
std::unique_ptr<EVP_MD_CTX, Release> makeContext()
{
    std::unique_ptr<EVP_MD_CTX, Release> context(EVP_MD_CTX_new());
    EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(context && algorithm && EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1);
    EVP_MD_free(algorithm); // the context holds it
    return context;
}

} // namespace

Sha256::Sha256()
{
    static thread_local const std::unique_ptr<EVP_MD_CTX, Release> context = makeContext();
    m_context = context.get();
    require(EVP_DigestInit_ex2(m_context, nullptr, nullptr) == 1);
}

void Sha256::add(std::string_view piece)
{
    require(EVP_DigestUpdate(m_context, piece.data(), piece.size()) == 1);
}

void Sha256::add(const QByteArray &piece)
{
    add(std::string_view(piece.constData(), static_cast<std::size_t>(piece.size())));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned size = 0;
    require(EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), &size)
                == 1
            && size == 32);
    return digest;
}

} // namespace warroom
