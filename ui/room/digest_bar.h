// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/seen_memory.h"
#include "ui/widgets/notice_bar.h"

namespace warroom {

class Moment;

/// Tells somebody who comes back to a draft what happened since he last looked, and takes him to
/// where he was. Nothing for a draft that is over when he comes, nor after a short while.
///
/// He looks while the window with this bar is the active one.
class DigestBar : public NoticeBar {
    Q_OBJECT

public:
    DigestBar(Moment &moment, Settings &settings, ThemeSource &themes, QWidget *parent = nullptr);
    ~DigestBar() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onOpened();
    void onRecorded();
    void comeBack();
    void keep() const;
    void showFrom();
    void speak();

    Moment &m_moment;
    SeenMemory m_memory;
    std::optional<Seen> m_seen;  ///< nothing: he has not looked yet
    std::optional<Seen> m_since; ///< what is told is since then; nothing: nothing is told
};

} // namespace warroom
