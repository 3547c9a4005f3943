// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/warroomd/host_tokens.h"
#include "app/warroomd/library.h"
#include "app/warroomd/serve_settings.h"
#include "app/warroomd/served_drafts.h"
#include "app/warroomd/stop_signals.h"
#include "net/gateway.h"
#include "net/invitation_book.h"
#include "net/nearby_rooms.h"
#include "net/revocation_watch.h"
#include "net/tls_identity.h"
#include "net/webhook.h"
#include "net/wire_event.h"
#include "session/draft_library.h"
#include "session/library_host.h"
#include "store/event_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
}

tl::expected<void, Failure> takeAddress(const ServeValues &values, GatewayOptions &options)
{
    const QUrl url(u"tcp://"_s + values.text(u"listen"_s));
    if (!url.isValid() || url.host().isEmpty() || url.port() < 0)
        return values.wrong(u"listen"_s, u"is no address and port, as in 127.0.0.1:7420"_s);
    options.address = url.host() == u"localhost"_s ? u"127.0.0.1"_s : url.host();
    options.port = static_cast<quint16>(url.port());
    return {};
}

tl::expected<void, Failure> takeTls(const ServeValues &values, const QString &folder,
                                    GatewayOptions &options)
{
    const QString choice = values.text(u"tls"_s);
    if (choice == u"off"_s)
        return {};
    auto identity = choice == u"self"_s
        ? ownTlsIdentity(folder, namesAt(options.address, options.hostNames), systemNow())
        : tlsIdentityIn(choice, systemNow());
    if (!identity)
        return failed(identity.error().detail);
    options.tls = std::make_shared<const TlsIdentity>(std::move(*identity));
    return {};
}

tl::expected<GatewayOptions, Failure> optionsOf(const ServeValues &values)
{
    GatewayOptions options;
    if (const auto done = takeAddress(values, options); !done)
        return tl::unexpected(done.error());
    const auto isPublic = values.flag(u"public"_s);
    const auto threads = values.number(u"threads"_s, 1, 64);
    const auto connections = values.number(u"connections"_s, 0, 1'000'000);
    const auto perPerson = values.number(u"connections-per-person"_s, 1, 1'000);
    const auto rate = values.number(u"commands-per-second"_s, 1, 10'000);
    for (const auto &wrong : {threads, connections, perPerson, rate}) {
        if (!wrong)
            return tl::unexpected(wrong.error());
    }
    if (!isPublic)
        return tl::unexpected(isPublic.error());
    options.journal.log = values.text(u"log"_s);
    options.journal.collector = QUrl(values.text(u"traces"_s), QUrl::StrictMode);
    if (!values.text(u"traces"_s).isEmpty() && !isOfTheWeb(options.journal.collector))
        return values.wrong(u"traces"_s, u"is no address of the web"_s);
    options.isPublic = *isPublic;
    options.threads = *threads;
    options.mostConnections = *connections;
    options.mostPerPerson = *perPerson;
    options.commandsPerSecond = *rate;
    options.commandBurst = 2.0 * *rate;
    options.hostNames = values.list(u"host-name"_s);
    options.origins = values.list(u"origin"_s);
    return options;
}

QString addressText(const Gateway &gateway, const TlsIdentity *tls)
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(gateway.address());
    url.setPort(gateway.port());
    return url.toString();
}

tl::expected<TokenKey, Failure> webhookKey(const ServeValues &values)
{
    if (values.text(u"webhook-secret"_s).isEmpty())
        return badUsage(u"a webhook needs a --webhook-secret to sign with"_s);
    QFile file(values.text(u"webhook-secret"_s));
    if (!file.open(QIODevice::ReadOnly))
        return values.wrong(u"webhook-secret"_s, u"cannot be read: "_s + file.errorString());
    const QByteArray digits = file.read(1024).trimmed();
    const QByteArray secret = QByteArray::fromHex(digits); // passes over what is no digit
    if (secret.toHex() != digits.toLower())
        return values.wrong(u"webhook-secret"_s, u"holds more than hexadecimal digits"_s);
    auto key = TokenKey::hs256(secret);
    if (!key)
        return values.wrong(u"webhook-secret"_s, u"holds no key: "_s + key.error());
    return std::move(*key);
}

/// The webhook the settings name, if they name one. Secrets of a team are not posted.
tl::expected<std::unique_ptr<WebhookSink>, Failure>
webhookOf(const ServeValues &values, const EventStore &store, Gateway &gateway)
{
    const QUrl url(values.text(u"webhook"_s), QUrl::StrictMode);
    if (url.isEmpty())
        return nullptr;
    if (!isOfTheWeb(url))
        return values.wrong(u"webhook"_s, u"is no address of the web"_s);
    auto key = webhookKey(values);
    if (!key)
        return tl::unexpected(key.error());
    WebhookOptions options{u"serve"_s, url, std::move(*key), {}};
    options.trace = [&gateway](const QUuid &correlation) {
        return gateway.traceHeader(correlation);
    };
    const auto encode = [](const EventEnvelope &event) {
        return isForEveryone(event) ? exportJson(event) : QByteArray();
    };
    return std::make_unique<WebhookSink>(store.opener(), std::move(options), encode, systemNow,
                                         [](const StoreError &error) { complain(error.detail); });
}

/// What a passer-by is told of where that is one thing: the only draft that is not over.
std::optional<DraftId> onlyOpenDraft(const EventStore &store)
{
    std::optional<DraftId> open;
    for (const DraftSummary &draft : store.drafts().value_or(QList<DraftSummary>())) {
        if (draft.status == DraftStatus::Completed)
            continue;
        if (open)
            return {};
        open = draft.draft;
    }
    return open;
}

/// Serves until somebody asks the program to end.
Outcome serve(const ServeValues &values, const GatewayOptions &options, const Tokens &tokens,
              const QString &where, const QString &ownKey)
{
    auto store = openStoreAt(where, OpenMode::CreateOrOpen);
    if (!store)
        return failed(store.error().detail);
    const auto library = draftLibrary(**store, where);
    library->setOwnKey(ownKey);
    const QString name = values.text(u"announce"_s);
    GatewayOptions wished = options;
    if (!name.isEmpty())
        wished.announced = onlyOpenDraft(**store);
    auto gateway = Gateway::open(wished, tokens, **store, library->host(), systemNow);
    if (!gateway)
        return failed(gateway.error());
    const auto webhook = webhookOf(values, **store, **gateway);
    if (!webhook)
        return tl::unexpected(webhook.error());
    const auto rooms = ServedDrafts::open(*library, **store, tokens, options);
    if (!rooms)
        return failed(rooms.error().detail);

    std::optional<RoomAnnouncer> announcer;
    if (!name.isEmpty())
        announcer.emplace(NearbyRoom{name, {}, (*gateway)->port(), options.tls != nullptr},
                          BeaconPlace());

    StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, gateway->get(), [&] {
        announcer.reset();
        (*gateway)->drain();
    });
    QObject::connect(gateway->get(), &Gateway::drained, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    print(u"serving %1 at %2\n"_s.arg(counted(rooms->count(), u"open draft"_s),
                                      addressText(**gateway, options.tls.get())));
    if (options.tls)
        print(u"fingerprint %1\n"_s.arg(fingerprintOf(options.tls->chain.first())));
    std::fflush(stdout);
    QCoreApplication::exec();
    return {};
}

} // namespace

void declareServe(QCommandLineParser &parser)
{
    declareTokenOptions(parser);
    parser.addOption({u"config"_s, u"Settings, a line NAME = VALUE each."_s, u"FILE"_s});
    for (const ServeSetting &setting : serveSettings()) {
        const QString name = QLatin1StringView(setting.name);
        QString summary = QLatin1StringView(setting.summary);
        if (setting.value && *setting.otherwise != 0)
            summary += u" (default %1)"_s.arg(QLatin1StringView(setting.otherwise));
        if (setting.value)
            parser.addOption({name, summary + u'.', QLatin1StringView(setting.value)});
        else
            parser.addOption({name, summary + u'.'});
    }
}

Outcome runServe(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return badUsage(u"serve takes no '%1'"_s.arg(parser.positionalArguments().first()));
    const auto values = ServeValues::read(parser);
    if (!values)
        return tl::unexpected(values.error());
    auto options = optionsOf(*values);
    if (!options)
        return tl::unexpected(options.error());
    const auto folder = madeFolder(parser);
    if (!folder)
        return tl::unexpected(folder.error());
    if (const auto done = takeTls(*values, *folder, *options); !done)
        return tl::unexpected(done.error());
    const auto watch = RevocationWatch::open(*folder);
    if (!watch)
        return failed(watch.error().detail);
    QObject::connect(watch->get(), &RevocationWatch::failed, watch->get(), complain);
    const auto tokens = hostTokens(parser, (*watch)->tokens());
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto invitations = InvitationBook::open(*folder);
    if (!invitations)
        return failed(invitations.error().detail);
    options->invitations = std::move(*invitations);
    options->ownKey = std::make_shared<const NamedKey>(tokens->key);
    const QString chosen = values->text(u"store"_s);
    const QString where = chosen.isEmpty() ? libraryPath(*folder) : chosen;
    const auto lock = lockIfLibrary(where);
    if (!lock)
        return tl::unexpected(lock.error());
    if (options->tls)
        options->hostKey = fingerprintOf(options->tls->chain.first());
    return serve(*values, *options, tokens->tokens, where,
                 options->tls ? options->hostKey : ownFingerprint(*folder));
}

} // namespace warroom::cli
