// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QVariantList>

namespace warroom {

/// A statement, whose text lives as long as the program, and what is bound to its question marks.
struct Statement {
    QByteArrayView sql;
    QVariantList values;
};

} // namespace warroom
