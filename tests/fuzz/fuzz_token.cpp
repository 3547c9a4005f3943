// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "net/revoked_tokens.h"
#include "net/token_samples.h"

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

TokenKeys knownKeys()
{
    TokenKeys keys;
    require(keys.add(sample::sampleKey()).has_value(), "no key of the host");
    const auto theirs = keysInJwks(
        R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"ed","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},)"
        R"({"kty":"EC","crv":"P-256","kid":"es","x":"04N0xi21hshyvBp7I167sbE_bXqyqkAPfefdklMO7wY","y":"UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgmw"}]})",
        u"them"_s);
    require(theirs.has_value(), "no public keys");
    for (const NamedKey &key : *theirs)
        require(keys.add(key).has_value(), "no public key");
    return keys;
}

/// What was believed says the same when it is minted again, and nothing is believed whose
/// signature is another.
void believe(const Tokens &tokens, const QByteArray &token)
{
    const auto claims = tokens.verify(token, sample::tokenTime());
    if (!claims) {
        require(!objectionText(claims.error()).isEmpty(), "refused without a word");
        return;
    }
    const QByteArray again = mintToken(*claims, sample::sampleKey());
    const auto same = tokens.verify(again, sample::tokenTime());
    require(again.size() > longestToken || (same && *same == *claims), "minted as something else");
    QByteArray forged = token;
    forged[forged.lastIndexOf('.') + 1] ^= 1;
    require(!tokens.verify(forged, sample::tokenTime()), "believed a forged token");
}

void readKeys(const QByteArray &json)
{
    const auto keys = keysInJwks(json, u"them"_s);
    if (!keys) {
        require(!keys.error().isEmpty(), "refused keys without a word");
        return;
    }
    for (const NamedKey &key : *keys)
        require(!key.key.sign("text") && !key.key.fits("text", "signature"), "no public key");
}

} // namespace

/// A token; or, behind a first byte of their own: 'K' keys, 'P' a payload and 'H' a header that are
/// then signed well, for no signature is found by chance.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Tokens tokens(knownKeys(), hostAudience, std::make_shared<RevokedTokens>());
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray rest = input.sliced(std::min<qsizetype>(1, input.size()));
    if (input.startsWith('K'))
        readKeys(rest);
    else if (input.startsWith('P'))
        believe(tokens, sample::rawToken(R"({"alg":"HS256","kid":"host-1"})", rest));
    else if (input.startsWith('H'))
        believe(tokens, sample::rawToken(rest, claimsJson(sample::sampleClaims())));
    else
        believe(tokens, input);
    return 0;
}
