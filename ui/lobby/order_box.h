// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class Courier;
class Settings;
class ThemeSource;

/// How the order comes about: as it stands, or by a lot that was announced and is drawn here.
///
/// The seed of an announced lot is known to the computer that announced it alone, see
/// rememberSeed(); on another one a commissioner can announce a new lot.
class OrderBox : public QWidget {
    Q_OBJECT

public:
    OrderBox(Courier &courier, ThemeSource &themes, Settings &settings, QWidget *parent = nullptr);

    /// While \a revealing the order is shown place by place, and can be shown at once.
    void refresh(bool revealing);

Q_SIGNALS:
    void wished(const warroom::Command &command);
    void skipWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void announce();
    void showTexts();
    void showButtons();
    QString ownSeed() const;
    bool mayDraw() const;

    Courier &m_courier;
    Settings &m_settings;
    QLabel *m_caption;
    QLabel *m_note;
    QLabel *m_line;
    QPushButton *m_draw;
    QPushButton *m_announce;
    QPushButton *m_skip;
    bool m_revealing = false;
};

/// Keeps the seed of a lot that \a draft announces on this computer, until it is drawn.
void rememberSeed(Settings &settings, const DraftId &draft, const QString &seed);
/// A seed of chance that nobody can guess.
QString newSeed();

} // namespace warroom
