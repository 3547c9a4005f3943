// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace warroom {

/// A field in which a player of the pool is looked for, and below it whoever matches.
///
/// Down goes from the field into the list; Enter or a click chooses.
class PlayerPicker : public QWidget {
    Q_OBJECT

public:
    explicit PlayerPicker(QWidget *parent = nullptr);

    /// Who can be found, as the draft stands. A chosen player stays chosen.
    void setState(const DraftState &state);
    /// Whether players somebody has are offered too.
    void setOffersTaken(bool offers);
    void setPlayer(const PlayerId &player);
    PlayerId player() const { return m_player; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    /// Another player was chosen, or none is any more.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose(const PlayerId &player);
    QString describe(const Player &player) const;

    DraftState m_state;
    PlayerId m_player; ///< empty: nobody yet
    bool m_offersTaken = false;
    QLineEdit *m_field;
    QListWidget *m_matches;
};

} // namespace warroom
