// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"

#include <QHash>

namespace warroom::cli {

/// One setting of `warroomd serve`, the same on the command line, in the environment and in a file:
/// --listen, WARROOM_LISTEN, `listen = …`.
struct ServeSetting {
    const char *name;
    const char *value; ///< what stands for it in the help; null: it is on or off
    const char *otherwise;
    const char *summary;
};

std::span<const ServeSetting> serveSettings();

/// The settings as they hold: the command line before the environment before the file of --config
/// before the defaults. Where each came from is kept, so that a wrong one is named with its place.
class ServeValues {
public:
    static tl::expected<ServeValues, Failure> read(const QCommandLineParser &parser);

    QString text(const QString &name) const { return m_values.value(name).text; }
    QStringList list(const QString &name) const; ///< separated by commas
    tl::expected<bool, Failure> flag(const QString &name) const;
    tl::expected<int, Failure> number(const QString &name, int least, int most) const;
    /// "FILE, line 3: listen '…' WHAT"
    tl::unexpected<Failure> wrong(const QString &name, const QString &what) const;

private:
    struct Value {
        QString text;
        QString place; ///< "--listen", "WARROOM_LISTEN", "FILE, line 3: listen"
    };

    tl::expected<void, Failure> readFile(const QString &path);
    void readEnvironment();
    void readOptions(const QCommandLineParser &parser);

    QHash<QString, Value> m_values;
};

} // namespace warroom::cli
