// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace warroom {

class ThemeSource;

/// An open offer as a card: who offers what, who is asked, how long it stands; and buttons.
class OfferRow : public QWidget {
    Q_OBJECT

public:
    OfferRow(const OpenOffer &offer, const DraftState &state, ThemeSource &themes,
             QWidget *parent = nullptr);

    /// A button at the right end. \a primary: the one most will want.
    QPushButton *addButton(const QString &text, bool primary = false);
    /// Tells anew how long it stands.
    void showTime(Instant now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    OpenOffer m_offer;
    QString m_who;
    QHBoxLayout *m_row;
    QLabel *m_note;
};

} // namespace warroom
