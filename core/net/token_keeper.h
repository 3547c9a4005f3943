// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace warroom {

/// Keeps secrets by name, elsewhere than in a file of this program's.
///
/// Lives on one thread and never blocks it. Each question is answered from that thread's loop,
/// later than it is asked, and within a time; not any more once this is gone.
class TokenKeeper {
public:
    virtual ~TokenKeeper() = default;

    /// In place of what was kept under \a name. \a done is told whether it is kept now.
    virtual void keep(const QString &name, const QByteArray &secret,
                      const std::function<void(bool isKept)> &done) = 0;

    /// \a take is given what was kept last under \a name, or nothing: it was not kept, it was
    /// lost, or the person does not let this program have it.
    virtual void giveBack(const QString &name,
                          const std::function<void(const std::optional<QByteArray> &)> &take) = 0;
};

} // namespace warroom
