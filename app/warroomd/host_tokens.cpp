// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/host_tokens.h"

#include "app/data_folder.h"
#include "app/warroomd/library.h"

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// The keys of another issuer, if the options name one.
tl::expected<void, Failure> addForeignKeys(const QCommandLineParser &parser, TokenKeys &keys)
{
    const QString path = parser.value(u"jwks"_s);
    const QString issuer = parser.value(u"issuer"_s);
    if (path.isEmpty() != issuer.isEmpty())
        return badUsage(u"--jwks and --issuer go together: keys, and whose they are"_s);
    if (path.isEmpty())
        return {};
    if (issuer == hostIssuer)
        return badUsage(u"--issuer '%1' is this host itself"_s.arg(issuer));
    auto foreign = keysInJwksFile(path, issuer);
    if (!foreign)
        return failed(foreign.error().detail);
    for (NamedKey &key : *foreign) {
        if (const auto added = keys.add(std::move(key)); !added)
            return failed(u"%1: %2"_s.arg(path, added.error()));
    }
    return {};
}

} // namespace

void declareTokenOptions(QCommandLineParser &parser)
{
    declareDataOption(parser);
    parser.addOption(
        {u"jwks"_s, u"Public keys of somebody else who makes tokens for this host."_s, u"FILE"_s});
    parser.addOption({u"issuer"_s, u"Who that is: the iss of those tokens."_s, u"NAME"_s});
    parser.addOption({u"audience"_s,
                      u"What tokens call this host, their aud (default %1)."_s.arg(hostAudience),
                      u"NAME"_s, hostAudience});
}

tl::expected<HostTokens, Failure> hostTokens(const QCommandLineParser &parser,
                                             std::shared_ptr<const RevokedTokens> revoked)
{
    const QString audience = parser.value(u"audience"_s);
    if (audience.isEmpty())
        return badUsage(u"--audience needs a name"_s);
    auto keys = hostKeys(dataFolder(parser.value(u"data"_s)));
    if (!keys)
        return failed(keys.error().detail);
    if (auto added = addForeignKeys(parser, keys->believed); !added)
        return tl::unexpected(std::move(added.error()));
    return HostTokens{std::move(keys->own),
                      Tokens(std::move(keys->believed), audience, std::move(revoked))};
}

} // namespace warroom::cli
