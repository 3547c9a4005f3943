// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

struct evp_md_ctx_st;

namespace warroom {

/// SHA-256 over pieces. Aborts the program where the cryptographic library has none.
///
/// Cheap to make again and again: a thread keeps one context. One at a time in each thread.
class Sha256 {
public:
    Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(std::string_view piece);
    void add(const QByteArray &piece);
    QByteArray result(); ///< 32 bytes; of everything added, once

private:
    evp_md_ctx_st *m_context;
};

} // namespace warroom
