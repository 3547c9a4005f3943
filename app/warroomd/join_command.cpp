// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/warroomd/library.h"
#include "app/warroomd/stop_signals.h"
#include "net/host_search.h"
#include "net/host_watch.h"
#include "net/remote_client.h"
#include "net/tls_identity.h"
#include "session/draft_library.h"
#include "session/stand_in.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// http://HOST:PORT/drafts/ID and what invitations look like, as the address of the socket.
tl::expected<QUrl, Failure> socketUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"http"_s)
        url.setScheme(u"ws"_s);
    else if (url.scheme() == u"https"_s)
        url.setScheme(u"wss"_s);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isDraft = path.size() >= 2 && path.size() <= 3 && path.at(0) == u"drafts"_s;
    if (!url.isValid() || (url.scheme() != u"ws"_s && url.scheme() != u"wss"_s) || !isDraft)
        return badUsage(
            u"'%1' is no address of a draft, as in ws://HOST:PORT/drafts/ID/connect"_s.arg(text));
    url.setPath(u"/drafts/%1/connect"_s.arg(path.at(1)));
    return url;
}

void tell(const RoomClient &client, int first, int last)
{
    QString text;
    for (int version = first; version <= last; ++version) {
        const auto *made = std::get_if<events::PickMade>(&client.history().at(version).event);
        if (made)
            text += u"%1. %2: %3\n"_s.arg(QString::number(made->overallPick), made->team.text(),
                                          made->playerName);
    }
    print(text);
    std::fflush(stdout);
}

struct Ending {
    QString trouble;
    bool isOver = false;
};

Ending watch(RemoteClient &client)
{
    Ending ending;
    const auto look = [&](int first, int last) {
        tell(client, first, last);
        if (client.state().status == DraftStatus::Completed) {
            ending.isOver = true;
            QCoreApplication::quit();
        }
    };
    QObject::connect(&client, &RoomClient::opened, &client,
                     [&] { look(1, client.history().size()); });
    QObject::connect(&client, &RoomClient::recorded, &client, look);
    QObject::connect(&client, &RoomClient::failed, &client, [&](const QString &what) {
        ending.trouble = what;
        QCoreApplication::quit();
    });
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QCoreApplication::exec();
    return ending;
}

} // namespace

void declareJoin(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"URL"_s, u"The draft: ws://HOST:PORT/drafts/ID/connect."_s);
    declareDataOption(parser);
    parser.addOption({u"token"_s,
                      u"What lets you in (default: WARROOM_TOKEN of the environment, which other "
                      "people's process lists do not show)."_s,
                      u"TOKEN"_s});
    parser.addOption({u"fingerprint"_s,
                      u"What the host's key is known by, as serve --tls shows it; without it, the "
                      "authorities this machine trusts decide."_s,
                      u"sha256//…"_s});
    parser.addOption({u"bot"_s, u"Pick for the token's teams as the program would."_s});
    parser.addOption({u"keep"_s, u"Keep a copy of the draft in the library."_s});
}

Outcome runJoin(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return badUsage(u"join takes the URL of one draft"_s);
    const auto url = socketUrl(parser.positionalArguments().first());
    if (!url)
        return tl::unexpected(url.error());
    const QString token =
        parser.isSet(u"token"_s) ? parser.value(u"token"_s) : qEnvironmentVariable("WARROOM_TOKEN");
    const QString fingerprint = fingerprintIn(parser.value(u"fingerprint"_s));
    if (parser.isSet(u"fingerprint"_s) && (fingerprint.isEmpty() || url->scheme() != u"wss"_s))
        return badUsage(
            fingerprint.isEmpty()
                ? u"--fingerprint '%1' is none: it begins with sha256// and goes on with "
                  "44 characters"_s.arg(parser.value(u"fingerprint"_s))
                : u"a --fingerprint is for wss:// addresses"_s);
    std::optional<OpenLibrary> kept;
    std::unique_ptr<DraftLibrary> library;
    if (parser.isSet(u"keep"_s)) {
        auto opened = openLibrary(parser);
        if (!opened)
            return tl::unexpected(opened.error());
        kept = std::move(*opened);
        library = draftLibrary(*kept->store, {});
    }
    RemoteClient client({*url, token.toUtf8(), fingerprint}, library ? &library->host() : nullptr,
                        systemNow);
    new HostSearch(client, BeaconPlace(), systemNow); // goes with the client, as does the other
    new HostWatch(client, nullptr, BeaconPlace(), systemNow);
    std::optional<StandIn> bot;
    if (parser.isSet(u"bot"_s))
        bot.emplace(client);
    const Ending ending = watch(client);
    if (!ending.trouble.isEmpty())
        return failed(u"%1: %2"_s.arg(url->toString(), ending.trouble));
    print(u"%1: %2, %3\n"_s.arg(ending.isOver ? u"completed"_s : u"left"_s,
                                counted(client.history().size(), u"event"_s),
                                QString::fromLatin1(client.hostHash().toHex())));
    return {};
}

} // namespace warroom::cli
