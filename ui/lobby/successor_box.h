// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace warroom {

class Courier;
class Hosting;
class RoomClient;
class ThemeSource;
struct HostOffer;
struct Succession;

/// Whose computer is to go on with a draft that is hosted here if this one goes, and the way to
/// hand it over at once. Asks before it does, in the page.
class SuccessorBox : public QWidget {
    Q_OBJECT

public:
    SuccessorBox(const Hosting &hosting, Courier &courier, ThemeSource &themes,
                 QWidget *parent = nullptr);

    /// Where something beside it says what it is about already.
    void hideCaption();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void refresh();
    void fill();
    void showState();
    void ask(bool isAsked);
    void name(int index);
    void handOver();
    void send(const Command &command);
    void retranslate();
    QString whyNobody() const;
    QString entryOf(const HostOffer &offer) const;
    QList<HostOffer> offers() const;
    const HostOffer *named() const;
    const Succession &succession() const;
    const RoomClient &client() const;

    const Hosting &m_hosting;
    Courier &m_courier;
    bool m_isAsked = false; ///< whether it is to be handed over
    QLabel *m_caption;
    QComboBox *m_choice;
    QLabel *m_state; ///< what that means, or why there is nothing to choose
    QPushButton *m_handOver;
    QLabel *m_question;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QLabel *m_refusal;
};

} // namespace warroom
