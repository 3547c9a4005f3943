// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/warroomd/host_tokens.h"
#include "app/warroomd/library.h"
#include "net/revoked_tokens.h"
#include "store/instant_text.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// What one of the words after `token` does.
struct TokenAction {
    QLatin1StringView name;
    Outcome (*run)(const QCommandLineParser &parser);
};

/// Of the options, those that say what is minted.
const QStringList mintOptions{u"draft"_s, u"person"_s, u"role"_s, u"team"_s, u"hours"_s};

/// What somebody else wrote may hold anything, and a terminal obeys some of it.
QString harmless(QString text)
{
    for (QChar &letter : text) {
        if (!letter.isPrint())
            letter = u'?';
    }
    return text;
}

RevocationFile revocationFile(const QCommandLineParser &parser)
{
    return RevocationFile(dataFolder(parser.value(u"data"_s)));
}

tl::expected<HostTokens, Failure> knownTokens(const QCommandLineParser &parser)
{
    const auto list = revocationFile(parser).read();
    if (!list)
        return failed(list.error().detail);
    const auto revoked = std::make_shared<RevokedTokens>();
    revoked->replace(*list);
    return hostTokens(parser, revoked);
}

/// The TOKEN for a host that is there already, from the command line or from standard input, where
/// no list of programs shows it.
tl::expected<QByteArray, Failure> tokenArgument(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments().sliced(1);
    if (arguments.size() != 1)
        return badUsage(arguments.isEmpty() ? u"which TOKEN? - reads it from standard input"_s
                                            : u"one TOKEN only"_s);
    for (const QString &option : mintOptions) {
        if (parser.isSet(option))
            return badUsage(u"--%1 is for token mint"_s.arg(option));
    }
    if (const QString folder = dataFolder(parser.value(u"data"_s)); !QDir(folder).exists())
        return failed(u"%1: there is no such folder; choose the host's with --data"_s.arg(folder));
    if (arguments.first() != u"-"_s)
        return arguments.first().toUtf8();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed(u"standard input cannot be read"_s);
    const QByteArray token = input.read(2 * longestToken).trimmed();
    if (token.isEmpty())
        return failed(u"there is no token in standard input"_s);
    return token;
}

tl::expected<TokenRole, Failure> roleOption(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"role"_s);
    const auto role = enumFromName<TokenRole>(name);
    if (!role)
        return badUsage(u"--role is commissioner, drafter, spectator or tv, not '%1'"_s.arg(name));
    const bool hasTeams = parser.isSet(u"team"_s);
    if (*role == TokenRole::Drafter && !hasTeams)
        return badUsage(u"a drafter needs a --team to pick for"_s);
    if ((*role == TokenRole::Spectator || *role == TokenRole::Tv) && hasTeams)
        return badUsage(u"--role %1 picks for nobody: leave out --team"_s.arg(name));
    return *role;
}

tl::expected<Claims, Failure> claimsFrom(const QCommandLineParser &parser)
{
    constexpr int mostHours = 24 * 366;
    for (const QString &option : {u"draft"_s, u"person"_s, u"role"_s}) {
        if (parser.value(option).isEmpty())
            return badUsage(u"token mint needs --%1"_s.arg(option));
    }
    const auto role = roleOption(parser);
    if (!role)
        return tl::unexpected(role.error());
    const auto hours = numberOption(parser, u"hours"_s, 1, mostHours);
    if (!hours)
        return tl::unexpected(hours.error());
    QList<TeamId> teams;
    for (const QString &team : parser.values(u"team"_s)) {
        if (team.isEmpty())
            return badUsage(u"--team needs the id of a team"_s);
        teams << TeamId(team);
    }
    const Instant now = std::chrono::floor<Seconds>(systemNow());
    return Claims{PersonId(parser.value(u"person"_s)),
                  DraftId(parser.value(u"draft"_s)),
                  *role,
                  teams,
                  now + std::chrono::hours(*hours),
                  now,
                  now,
                  newTokenId(),
                  {parser.value(u"audience"_s)},
                  hostIssuer};
}

Outcome mint(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return badUsage(u"token mint takes options only"_s);
    const auto claims = claimsFrom(parser);
    if (!claims)
        return tl::unexpected(claims.error());
    if (const auto folder = madeFolder(parser); !folder)
        return tl::unexpected(folder.error());
    const auto host = hostTokens(parser, std::make_shared<RevokedTokens>());
    if (!host)
        return tl::unexpected(host.error());
    const QByteArray token = mintToken(*claims, host->key);
    if (token.size() > longestToken)
        return failed(
            u"the token would be longer than %1 bytes; name fewer teams"_s.arg(longestToken));
    print(QString::fromLatin1(token) + u'\n');
    return {};
}

QString described(const Claims &claims)
{
    QStringList teams;
    for (const TeamId &team : claims.teams)
        teams << team.text();
    const auto time = [](const std::optional<Instant> &instant) {
        return instant ? instantText(*instant) : QString();
    };
    const std::pair<QString, QString> lines[] = {
        {u"person"_s, claims.person.text()},
        {u"draft"_s, claims.draft.text()},
        {u"role"_s, enumName(claims.role)},
        {u"teams"_s, teams.join(u", "_s)},
        {u"issuer"_s, claims.issuer},
        {u"audience"_s, claims.audience.join(u", "_s)},
        {u"id"_s, claims.id},
        {u"issued"_s, time(claims.issued)},
        {u"not before"_s, time(claims.notBefore)},
        {u"expires"_s, time(claims.expires)},
    };
    QString text;
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            text += name.leftJustified(12) + harmless(value) + u'\n';
    }
    return text;
}

Outcome inspect(const QCommandLineParser &parser)
{
    const auto token = tokenArgument(parser);
    if (!token)
        return tl::unexpected(token.error());
    const auto host = knownTokens(parser);
    if (!host)
        return tl::unexpected(host.error());
    if (const auto payload = unverifiedPayload(*token)) {
        const auto claims = claimsIn(*payload);
        print(claims ? described(*claims)
                     : u"its claims cannot be read: %1\n"_s.arg(harmless(claims.error().line)));
    }
    const auto verified = host->tokens.verify(*token, systemNow());
    if (!verified)
        return failed(
            u"refused: %1 (%2)"_s.arg(objectionText(verified.error()), enumName(verified.error())));
    print(u"accepted\n"_s);
    return {};
}

/// What is to be put on the list: of a token its id and expiry, else the id that \a said is.
tl::expected<RevokedToken, Failure> revocationOf(const QCommandLineParser &parser,
                                                 const QByteArray &said)
{
    if (const auto payload = unverifiedPayload(said); !payload)
        return said.count('.') == 2
            ? tl::expected<RevokedToken, Failure>(failed(objectionText(payload.error())))
            : RevokedToken{QString::fromUtf8(said), {}};
    const auto host = knownTokens(parser);
    if (!host)
        return tl::unexpected(host.error());
    const auto verified = host->tokens.verify(said, systemNow());
    if (verified)
        return RevokedToken{verified->id, verified->expires};
    // Of these two only the time, or the list, was against it; the signature fitted.
    if (verified.error() == TokenObjection::NotYetValid
        || verified.error() == TokenObjection::Revoked) {
        const Claims claims = claimsIn(unverifiedPayload(said).value()).value();
        return RevokedToken{claims.id, claims.expires};
    }
    return failed(u"nothing was revoked, for this host refuses the token anyway: %1"_s.arg(
        objectionText(verified.error())));
}

Outcome revoke(const QCommandLineParser &parser)
{
    const auto said = tokenArgument(parser);
    if (!said)
        return tl::unexpected(said.error());
    const auto token = revocationOf(parser, *said);
    if (!token)
        return tl::unexpected(token.error());
    const auto isNew = revocationFile(parser).add(*token, systemNow());
    if (!isNew)
        return failed(isNew.error().detail);
    print(*isNew ? u"revoked %1\n"_s.arg(harmless(token->id))
                 : u"%1 was revoked before\n"_s.arg(harmless(token->id)));
    return {};
}

constexpr TokenAction actions[] = {
    {"mint"_L1, mint},
    {"inspect"_L1, inspect},
    {"revoke"_L1, revoke},
};

} // namespace

void declareToken(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"mint"_s, u"Print a new token for --person with --role in --draft."_s, u"mint"_s);
    parser.addPositionalArgument(
        u"inspect"_s, u"Say what TOKEN claims, and whether this host would believe it."_s,
        u"| inspect TOKEN"_s);
    parser.addPositionalArgument(
        u"revoke"_s, u"Let nobody in with TOKEN, or with the one whose id (jti) is ID."_s,
        u"| revoke TOKEN|ID"_s);
    parser.addPositionalArgument(u"-"_s, u"In place of TOKEN: read it from standard input."_s,
                                 QString());
    parser.addOption({u"draft"_s, u"The draft it opens."_s, u"ID"_s});
    parser.addOption({u"person"_s, u"Who bears it."_s, u"ID"_s});
    parser.addOption({u"role"_s, u"commissioner, drafter, spectator or tv."_s, u"ROLE"_s});
    parser.addOption({u"team"_s, u"A team the person picks for; may be given again."_s, u"ID"_s});
    parser.addOption(
        {u"hours"_s, u"How long it holds, up to a year (default 24)."_s, u"N"_s, u"24"_s});
    declareTokenOptions(parser);
}

Outcome runToken(const QCommandLineParser &parser)
{
    const QString wanted = parser.positionalArguments().value(0);
    for (const TokenAction &action : actions) {
        if (wanted == action.name)
            return action.run(parser);
    }
    return badUsage(wanted.isEmpty()
                        ? u"token what? mint, inspect or revoke"_s
                        : u"token takes mint, inspect or revoke, not '%1'"_s.arg(wanted));
}

} // namespace warroom::cli
