// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/signing_key.h"

#include "store/sha256.h"
#include "store/unfinished_file.h"

#include <QDir>
#include <QFile>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;
constexpr qint64 largestKeyFile = 16'384;

struct Release {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

void require(bool worked)
{
    if (!worked)
        qFatal("OpenSSL offers no Ed25519");
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &path, const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
}

/// Null where \a pem holds no private Ed25519 key, or asks for a passphrase.
Owned<EVP_PKEY> keyIn(const QByteArray &pem)
{
    const Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // Without a callback of ours a locked key would be asked for at the terminal.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (key && EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519)
        key.reset();
    ERR_clear_error();
    return key;
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    require(bio
            && PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
                == 1);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

} // namespace

QString fingerprintOf(const QByteArray &publicKey)
{
    Sha256 hash;
    hash.add(publicKey);
    return QString::fromLatin1(hash.result().toHex().first(16));
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    if (publicKey.size() != publicKeySize || signature.size() != signatureSize)
        return false;
    const Owned<EVP_PKEY> key(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), static_cast<std::size_t>(publicKeySize)));
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool fits = key && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature),
                            static_cast<std::size_t>(signatureSize), bytesOf(text),
                            static_cast<std::size_t>(text.size()))
            == 1;
    ERR_clear_error();
    return fits;
}

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key)), m_publicKey(publicKeySize, Qt::Uninitialized)
{
    auto size = static_cast<std::size_t>(publicKeySize);
    require(EVP_PKEY_get_raw_public_key(
                m_key.get(), reinterpret_cast<unsigned char *>(m_publicKey.data()), &size)
            == 1);
}

QString SigningKey::pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"signing-key.pem"_s);
}

tl::expected<SigningKey, StoreError> SigningKey::ofFolder(const QString &folder)
{
    const QString path = pathIn(folder);
    if (QFile::exists(path))
        return read(path);
    auto made = make(path);
    // Another program may have made the key in the meantime; then that one is it.
    return made || !QFile::exists(path) ? std::move(made) : read(path);
}

tl::expected<SigningKey, StoreError> SigningKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(StoreErrorKind::ConnectionError, path, file.errorString());
    Owned<EVP_PKEY> key = keyIn(file.read(largestKeyFile));
    if (!key)
        return fail(StoreErrorKind::Corrupt, path,
                    u"there is no signing key in this file; put it back from a backup, or move it "
                    "away and a new key is made"_s);
    return SigningKey(std::move(key));
}

tl::expected<SigningKey, StoreError> SigningKey::make(const QString &path)
{
    Owned<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    require(key != nullptr);
    UnfinishedFile file(path);
    if (auto written = file.writeForOwner(pemOf(key.get())); !written)
        return tl::unexpected(std::move(written.error()));
    if (auto finished = file.finish(Existing::Keep); !finished)
        return tl::unexpected(std::move(finished.error()));
    return SigningKey(std::move(key));
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    auto size = static_cast<std::size_t>(signatureSize);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    require(context
            && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
            && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                              &size, bytesOf(text), static_cast<std::size_t>(text.size()))
                == 1
            && size == static_cast<std::size_t>(signatureSize));
    return signature;
}

} // namespace warroom
