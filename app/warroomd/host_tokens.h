// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"
#include "net/tokens.h"

namespace warroom::cli {

/// Declares which tokens this host believes: --data, --jwks, --issuer and --audience.
void declareTokenOptions(QCommandLineParser &parser);

/// The host's own key and what it makes of tokens.
struct HostTokens {
    NamedKey key;
    Tokens tokens;
};

/// As the options say, with the tokens revoked by \a revoked. The folder is there already; the
/// host's key is made at first use.
tl::expected<HostTokens, Failure> hostTokens(const QCommandLineParser &parser,
                                             std::shared_ptr<const RevokedTokens> revoked);

} // namespace warroom::cli
