// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_key.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qsizetype leastSecret = 32;
constexpr qsizetype macSize = 32;
constexpr qsizetype edDsaKeySize = 32;
constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 8192; ///< larger ones only cost time

struct Release {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *params) const { OSSL_PARAM_free(params); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

Owned<BIGNUM> numberOf(const QByteArray &bytes)
{
    return Owned<BIGNUM>(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

QByteArray macOf(const QByteArray &secret, const QByteArray &text)
{
    QByteArray mac(macSize, '\0');
    std::size_t size = 0;
    const unsigned char *made =
        EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, secret.constData(), sizeOf(secret),
                  bytesOf(text), sizeOf(text), reinterpret_cast<unsigned char *>(mac.data()),
                  sizeOf(mac), &size);
    if (!made || size != sizeOf(mac))
        qFatal("OpenSSL offers no HMAC");
    return mac;
}

/// Null where the parts make no sound public key of \a kind.
std::shared_ptr<EVP_PKEY> keyOf(const char *kind, OSSL_PARAM *parts)
{
    const Owned<EVP_PKEY_CTX> maker(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *made = nullptr;
    if (!maker || EVP_PKEY_fromdata_init(maker.get()) != 1
        || EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parts) != 1)
        return {};
    Owned<EVP_PKEY> key(made);
    const Owned<EVP_PKEY_CTX> checker(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!checker || EVP_PKEY_public_check(checker.get()) != 1)
        return {};
    return key;
}

/// OpenSSL reads DER; RFC 7518 writes r and s side by side, \a half bytes each. Empty where that
/// cannot be.
QByteArray derOf(const QByteArray &signature, qsizetype half)
{
    if (signature.size() != 2 * half)
        return {};
    const Owned<ECDSA_SIG> pair(ECDSA_SIG_new());
    Owned<BIGNUM> r = numberOf(signature.first(half));
    Owned<BIGNUM> s = numberOf(signature.last(half));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    const QByteArray written(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return written;
}

bool padAs(SignaturePadding padding, EVP_PKEY_CTX *context)
{
    // MGF1 takes the digest of the signature where it is told no other.
    return padding == SignaturePadding::Own
        || (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

bool isSigned(EVP_PKEY *key, const TokenScheme &scheme, const QByteArray &text,
              const QByteArray &signature)
{
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *details = nullptr; // the context's own
    const bool fits = context && !signature.isEmpty()
        && EVP_DigestVerifyInit_ex(context.get(), &details, scheme.digest, nullptr, nullptr, key,
                                   nullptr)
            == 1
        && padAs(scheme.padding, details)
        && EVP_DigestVerify(context.get(), bytesOf(signature), sizeOf(signature), bytesOf(text),
                            sizeOf(text))
            == 1;
    ERR_clear_error();
    return fits;
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("OpenSSL offers no chance");
    return bytes;
}

TokenKey::TokenKey(QByteArray secret)
    : m_algorithm(TokenAlgorithm::Hs256), m_secret(std::move(secret))
{
}

TokenKey::TokenKey(TokenAlgorithm algorithm, std::shared_ptr<evp_pkey_st> key)
    : m_algorithm(algorithm), m_key(std::move(key))
{
}

TokenKey::Made TokenKey::hs256(const QByteArray &secret)
{
    if (secret.size() < leastSecret)
        return tl::unexpected(u"a secret has at least 32 bytes"_s);
    return TokenKey(secret);
}

TokenKey::Made TokenKey::edDsa(const QByteArray &x)
{
    if (x.size() != edDsaKeySize)
        return tl::unexpected(u"an Ed25519 key has 32 bytes"_s);
    std::shared_ptr<EVP_PKEY> key(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, bytesOf(x), sizeOf(x)),
        Release());
    ERR_clear_error();
    if (!key)
        return tl::unexpected(u"this is no Ed25519 key"_s);
    return TokenKey(TokenAlgorithm::EdDsa, std::move(key));
}

TokenKey TokenKey::edDsa(const SigningKey &key)
{
    TokenKey made = edDsa(key.publicKey()).value();
    made.m_signer = key;
    return made;
}

TokenKey::Made TokenKey::ec(TokenAlgorithm algorithm, const QByteArray &x, const QByteArray &y)
{
    const TokenScheme &scheme = schemeOf(algorithm);
    if (x.size() != scheme.half || y.size() != scheme.half)
        return tl::unexpected(
            u"a point on %1 has two numbers of %2 bytes"_s.arg(scheme.crv).arg(scheme.half));
    std::string curve(scheme.crv.data(), static_cast<std::size_t>(scheme.crv.size()));
    QByteArray point = '\x04' + x + y; // uncompressed
    const std::array parts{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), sizeOf(point)),
        OSSL_PARAM_construct_end()};
    auto key = keyOf("EC", const_cast<OSSL_PARAM *>(parts.data()));
    ERR_clear_error();
    if (!key)
        return tl::unexpected(u"this is no point on %1"_s.arg(scheme.crv));
    return TokenKey(algorithm, std::move(key));
}

TokenKey::Made TokenKey::rsa(TokenAlgorithm algorithm, const QByteArray &modulus,
                             const QByteArray &exponent)
{
    const Owned<BIGNUM> n = numberOf(modulus);
    const Owned<BIGNUM> e = numberOf(exponent);
    const int bits = n ? BN_num_bits(n.get()) : 0;
    if (bits < leastRsaBits || bits > mostRsaBits)
        return tl::unexpected(u"an RSA key has 2048 to 8192 bits, not %1"_s.arg(bits));
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    const bool isPushed = e && builder
        && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) == 1
        && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) == 1;
    const Owned<OSSL_PARAM> parts(isPushed ? OSSL_PARAM_BLD_to_param(builder.get()) : nullptr);
    auto key = parts ? keyOf("RSA", parts.get()) : nullptr;
    ERR_clear_error();
    if (!key)
        return tl::unexpected(u"this is no sound RSA key"_s);
    return TokenKey(algorithm, std::move(key));
}

QByteArray TokenKey::publicKey() const
{
    if (m_algorithm != TokenAlgorithm::EdDsa)
        return {};
    QByteArray bytes(edDsaKeySize, '\0');
    std::size_t size = sizeOf(bytes);
    const bool isRead = EVP_PKEY_get_raw_public_key(
                            m_key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size)
        == 1;
    return isRead ? bytes : QByteArray();
}

bool TokenKey::isSameAs(const TokenKey &other) const
{
    if (m_algorithm != other.m_algorithm)
        return false;
    if (!m_key)
        return m_secret == other.m_secret;
    const bool isSame = EVP_PKEY_eq(m_key.get(), other.m_key.get()) == 1;
    ERR_clear_error();
    return isSame;
}

bool TokenKey::fits(const QByteArray &text, const QByteArray &signature) const
{
    if (!m_key)
        return signature.size() == macSize
            && CRYPTO_memcmp(macOf(m_secret, text).constData(), signature.constData(),
                             sizeOf(signature))
            == 0;
    const TokenScheme &scheme = schemeOf(m_algorithm);
    return isSigned(m_key.get(), scheme, text,
                    scheme.half > 0 ? derOf(signature, scheme.half) : signature);
}

std::optional<QByteArray> TokenKey::sign(const QByteArray &text) const
{
    if (m_signer)
        return m_signer->sign(text);
    if (m_key)
        return {};
    return macOf(m_secret, text);
}

} // namespace warroom
