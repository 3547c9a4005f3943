// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_algorithm.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using enum TokenAlgorithm;
using enum SignaturePadding;

constexpr TokenScheme schemes[] = {
    {Hs256, "oct"_L1, ""_L1, 0, "SHA256", Own},
    {EdDsa, "OKP"_L1, "Ed25519"_L1, 0, nullptr, Own},
    {Es256, "EC"_L1, "P-256"_L1, 32, "SHA256", Own},
    {Es384, "EC"_L1, "P-384"_L1, 48, "SHA384", Own},
    {Es512, "EC"_L1, "P-521"_L1, 66, "SHA512", Own},
    {Rs256, "RSA"_L1, ""_L1, 0, "SHA256", Own},
    {Rs384, "RSA"_L1, ""_L1, 0, "SHA384", Own},
    {Rs512, "RSA"_L1, ""_L1, 0, "SHA512", Own},
    {Ps256, "RSA"_L1, ""_L1, 0, "SHA256", Pss},
    {Ps384, "RSA"_L1, ""_L1, 0, "SHA384", Pss},
    {Ps512, "RSA"_L1, ""_L1, 0, "SHA512", Pss},
};

static_assert(std::size(schemes) == EnumNames<TokenAlgorithm>::names.size());

} // namespace

std::span<const TokenScheme> tokenSchemes()
{
    return schemes;
}

const TokenScheme &schemeOf(TokenAlgorithm algorithm)
{
    return schemes[static_cast<std::size_t>(algorithm)];
}

} // namespace warroom
