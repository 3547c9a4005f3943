// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"

#include <QWidget>

class QPushButton;

namespace warroom {

class PreflightList;
class ThemeSource;

/// The end of the page of a new draft: whether it can start, and the ways on: at once, by the
/// lobby, or not at all.
class StartFoot : public QWidget {
    Q_OBJECT

public:
    explicit StartFoot(ThemeSource &themes, QWidget *parent = nullptr);

    /// Which of the two ways is the first choice.
    void setForHosting(bool hosting);
    bool isForHosting() const { return m_isForHosting; }
    /// \a line sums up \a checks; where not \a isReady it says why.
    void show(const QString &line, bool isReady, const QList<PreflightCheck> &checks);
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }
    /// Goes the way that is the first choice, if the draft can start.
    void goOn();

Q_SIGNALS:
    void startWanted();
    void lobbyWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    PreflightList *m_ready;
    QPushButton *m_cancel;
    QPushButton *m_lobby;
    QPushButton *m_start;
    QString m_trouble;
    bool m_isForHosting = false;
    bool m_isReady = false;
    bool m_isBusy = false;
};

} // namespace warroom
