// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/text_seal.h"

#include "store/json_text.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace warroom {

namespace {

constexpr int keySize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

struct Release {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Release>;

void require(bool worked)
{
    if (!worked)
        qFatal("OpenSSL offers no AES-256-GCM, no HMAC or no chance");
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What is sealed along without being hidden: a text cannot be passed off as somebody else's.
QByteArray ownerOf(const PersonKey &key)
{
    return key.id.toByteArray(QUuid::WithoutBraces) + '\n' + key.person.text().toUtf8();
}

QByteArray nonceFor(const PersonKey &key, const QByteArray &place, const QByteArray &plain)
{
    const QByteArray said = ownerOf(key) + '\n' + place + '\n' + plain;
    QByteArray digest(32, '\0');
    std::size_t size = 0;
    require(EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, key.bytes.constData(),
                      static_cast<std::size_t>(key.bytes.size()), bytesOf(said),
                      static_cast<std::size_t>(said.size()), bytesOf(digest),
                      static_cast<std::size_t>(digest.size()), &size)
            && size == 32);
    return digest.first(nonceSize);
}

} // namespace

PersonKey makePersonKey(const PersonId &person, Instant now)
{
    QByteArray bytes(keySize, '\0');
    require(RAND_priv_bytes(bytesOf(bytes), keySize) == 1);
    return {QUuid::createUuid(), person, bytes, now, {}, true};
}

QByteArray sealed(const PersonKey &key, const QByteArray &place, const QString &text)
{
    const QByteArray plain = text.toUtf8();
    const QByteArray owner = ownerOf(key);
    const QByteArray nonce = nonceFor(key, place, plain);
    QByteArray hidden(plain.size() + tagSize, '\0');
    const auto length = static_cast<int>(plain.size());
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    require(cipher && key.bytes.size() == keySize
            && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.bytes),
                                  bytesOf(nonce))
                == 1
            && EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytesOf(owner),
                                 static_cast<int>(owner.size()))
                == 1
            && EVP_EncryptUpdate(cipher.get(), bytesOf(hidden), &size, bytesOf(plain), length) == 1
            && EVP_EncryptFinal_ex(cipher.get(), bytesOf(hidden) + length, &size) == 1
            && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize,
                                   bytesOf(hidden) + length)
                == 1);
    return nonce + hidden;
}

std::optional<QString> unsealed(const PersonKey &key, const QByteArray &sealed)
{
    const auto length = static_cast<int>(sealed.size()) - nonceSize - tagSize;
    if (key.bytes.size() != keySize || length <= 0)
        return {};
    const QByteArray owner = ownerOf(key);
    QByteArray tag = sealed.last(tagSize);
    QByteArray plain(length, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool fits = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.bytes),
                              bytesOf(sealed))
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytesOf(owner),
                             static_cast<int>(owner.size()))
            == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &size, bytesOf(sealed) + nonceSize,
                             length)
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + length, &size) == 1;
    ERR_clear_error();
    const QString text = textFromUtf8({plain.constData(), static_cast<std::size_t>(length)});
    return fits && text.toUtf8() == plain ? std::optional(text) : std::nullopt;
}

} // namespace warroom
