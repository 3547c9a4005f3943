// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/succession_answer.h"
#include "session/nearby_room.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace warroom {

/// Asks computers whether they host a draft, or would; see succession_desk.h.
///
/// Nothing is sent to a computer that does not prove one of the keys it is asked by. One thread.
class HostInquiry : public QObject {
    Q_OBJECT

public:
    explicit HostInquiry(DraftId draft, QObject *parent = nullptr);
    ~HostInquiry() override;

    /// Only who has one of \a keys is asked.
    void trust(const QStringList &keys) { m_keys = keys; }
    /// The same place is asked one thing at a time.
    void ask(const NearbyRoom &place, const SuccessionQuestion &question);
    /// The key that was proved there last; empty: none.
    QString keyAt(const NearbyRoom &place) const;

Q_SIGNALS:
    void told(const warroom::NearbyRoom &place, const warroom::SuccessionAnswer &answer);

private:
    QNetworkReply *post(const NearbyRoom &place, const SuccessionQuestion &question);
    void onFinished(QNetworkReply *reply, const NearbyRoom &place, const QString &key);

    const DraftId m_draft;
    QStringList m_keys;
    QHash<QString, QString> m_keyAt; ///< that was proved there last, by place
    QSet<QString> m_asked;           ///< places that have not answered yet
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace warroom
