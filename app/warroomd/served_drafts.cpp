// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/served_drafts.h"

#include "app/warroomd/library.h"
#include "net/former_hosts.h"
#include "net/gateway_options.h"
#include "net/return_watch.h"
#include "session/draft_library.h"

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// Once \a client is open: says who hosts, and asks whether that is still so.
void introduce(RoomClient &client, DraftLibrary &library, const GatewayOptions &options)
{
    if (client.isReadOnly() || options.hostKey.isEmpty() || !options.ownKey)
        return;
    const QString tokenKey = QString::fromLatin1(tokenKeyText(*options.ownKey));
    client.submit(commands::OfferToHost{options.hostKey, tokenKey, {}});
    auto *watch = new ReturnWatch(client, library, BeaconPlace(), systemNow);
    QObject::connect(watch, &ReturnWatch::found, &client, [](const JoinedDraft &place) {
        complain(u"draft %1 went on at another host, %2 port %3, while this one was gone; it is "
                 "left to that one"_s.arg(place.draft.text(), place.host)
                     .arg(place.port));
    });
}

} // namespace

tl::expected<ServedDrafts, StoreError> ServedDrafts::open(DraftLibrary &library,
                                                          const EventStore &store, Tokens tokens,
                                                          const GatewayOptions &options)
{
    const auto drafts = store.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    ServedDrafts served;
    for (const DraftSummary &draft : *drafts) {
        if (draft.status == DraftStatus::Completed)
            continue;
        believeHosts(tokens, successionOf(store, draft.draft), draft.draft);
        auto client = library.enter(draft.draft);
        QObject::connect(
            client.get(), &RoomClient::opened, client.get(),
            [&library, options, its = client.get()] { introduce(*its, library, options); });
        served.m_clients.push_back(std::move(client));
    }
    return served;
}

} // namespace warroom::cli
