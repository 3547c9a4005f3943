// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/company.h"

#include <QWidget>

class QVBoxLayout;

namespace warroom {

class Courier;
class ThemeSource;

/// Who asks for a team: for a commissioner with Give and Decline, for whoever asks with a way back.
/// Hidden where nobody does.
class RequestList : public QWidget {
    Q_OBJECT

public:
    RequestList(Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void wished(const warroom::Command &command);

private:
    QWidget *makeRow(const SeatRequest &request, bool mayGive);

    Courier &m_courier;
    ThemeSource &m_themes;
    QVBoxLayout *m_rows;
    QStringList m_shown; ///< what the rows say, so that they are only made anew for another
};

} // namespace warroom
