// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/self_signed.h"

#include <QHostAddress>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace warroom {

namespace {

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

constexpr std::chrono::days lifetime{3650};

void require(bool done)
{
    if (!done) // a programming error, or a system without randomness
        qFatal("OpenSSL cannot make a certificate");
}

Owned<BIO> reading(const QByteArray &bytes)
{
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contents(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    return {text, size};
}

Owned<EVP_PKEY> keyIn(const QByteArray &pem)
{
    return Owned<EVP_PKEY>(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
}

Owned<X509> certificateIn(const QByteArray &pem)
{
    return Owned<X509>(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

void setTime(ASN1_TIME *field, Instant time)
{
    require(ASN1_TIME_set(field, static_cast<time_t>(toMs(time) / 1000)) != nullptr);
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/// As the extension's grammar wants them. A name with a comma would read as two.
QByteArray alternatives(const QStringList &names)
{
    QByteArrayList list;
    for (const QString &name : names) {
        if (!name.contains(u','))
            list.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    }
    return list.join(',');
}

Owned<X509> certificateFor(EVP_PKEY *key, const QStringList &names, Instant now)
{
    Owned<X509> certificate(X509_new());
    unsigned char serial[16];
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
            && RAND_bytes(serial, sizeof serial) == 1);
    serial[0] &= 0x7f; // a positive number
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(serial, sizeof serial, nullptr), &BN_free);
    require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr);
    setTime(X509_getm_notBefore(certificate.get()), now - std::chrono::days{1});
    setTime(X509_getm_notAfter(certificate.get()), now + lifetime);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    static const unsigned char commonName[] = "Warroom";
    require(
        X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, commonName, -1, -1, 0)
            == 1
        && X509_set_issuer_name(certificate.get(), subject) == 1
        && X509_set_pubkey(certificate.get(), key) == 1);
    addExtension(certificate.get(), NID_subject_alt_name, alternatives(names));
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    require(X509_sign(certificate.get(), key, EVP_sha256()) > 0);
    return certificate;
}

} // namespace

QByteArray selfSigned(const QByteArray &key, const QStringList &names, Instant now)
{
    const Owned<EVP_PKEY> own = key.isEmpty() ? Owned<EVP_PKEY>(EVP_EC_gen("P-256")) : keyIn(key);
    require(own != nullptr);
    const Owned<X509> certificate = certificateFor(own.get(), names, now);
    const Owned<BIO> pem(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(pem.get(), own.get(), nullptr, nullptr, 0, nullptr, nullptr)
                == 1
            && PEM_write_bio_X509(pem.get(), certificate.get()) == 1);
    return contents(pem.get());
}

bool belongTogether(const QByteArray &certificate, const QByteArray &key)
{
    const Owned<X509> its = certificateIn(certificate);
    const Owned<EVP_PKEY> own = keyIn(key);
    return its && own && X509_check_private_key(its.get(), own.get()) == 1;
}

QByteArray publicKeyInfo(const QByteArray &certificate)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(certificate.constData());
    const Owned<X509> its(d2i_X509(nullptr, &bytes, certificate.size()));
    unsigned char *info = nullptr;
    const int size = its ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(its.get()), &info) : 0;
    const QByteArray copy(reinterpret_cast<const char *>(info), std::max(size, 0));
    OPENSSL_free(info);
    return copy;
}

} // namespace warroom
