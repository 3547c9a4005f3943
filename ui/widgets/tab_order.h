// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace warroom {

/// Makes Tab go through \a areas one after the other, within each in the order its controls were
/// made. For pages whose controls come and go: Qt puts what is made last at the end.
void chainTabOrder(const QList<QWidget *> &areas);

} // namespace warroom
