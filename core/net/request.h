// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "net/http_head.h"

#include <QString>
#include <QUrlQuery>

namespace warroom {

/// A request's target taken apart.
struct Request {
    QStringList path; ///< decoded, without empty ends: {"drafts", "D1", "connect"}
    QUrlQuery query;

    /// The one value of \a name, decoded; nothing where it is absent or there twice.
    std::optional<QString> parameter(const QString &name) const;
};

/// Nothing where \a target is no path this host could serve: with a dot segment, a null, a slash
/// in disguise.
std::optional<Request> requestFor(const QByteArray &target);

/// Whether a client may call this host by what stands in `Host`: an address, localhost, or one of
/// \a names. Anything else may be a page that rebinds its own name to this address.
bool isOwnName(const QByteArray &host, const QStringList &names);

/// Whether a page from \a origin may connect: one of \a allowed, or of this host itself.
bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &allowed);

/// Why \a head is no sound wish for a WebSocket; empty: it is one.
QString upgradeFault(const HttpHead &head);

/// The token of a request: in `Authorization`, the query or the protocols. An empty one where they
/// differ, nothing where there is none.
std::optional<QByteArray> tokenOf(const HttpHead &head, const Request &request);

} // namespace warroom
