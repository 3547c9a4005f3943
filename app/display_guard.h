// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace warroom {

/// Stands by while QApplication is made, which ends the process where no display can be reached:
/// the process then says so in one line of ours and leaves with exit code 1.
///
/// One at a time, on the main thread. What Qt has to say until then is said when the guard goes.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)

private:
    QtMessageHandler m_before;
};

} // namespace warroom
