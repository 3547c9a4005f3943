// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"

#include <QObject>

namespace warroom {

class Courier;
struct Answer;

/// Where a person's own ranking, marks and notes are changed.
///
/// The ranking is shown as he arranged it, before the host has it: keys that are held down must not
/// wait. What the host refuses goes back to what is recorded, and refusal() says why.
class PreparationDesk : public QObject {
    Q_OBJECT

public:
    enum class Side { Before, After };

    explicit PreparationDesk(Courier &courier, QObject *parent = nullptr);

    /// Whether anything can be changed: not in a draft that is over, or on file.
    bool isOpen() const;
    /// What is recorded: marks and notes are shown as they are there.
    const Preparation &recorded() const;
    const Ranking &ranking() const { return m_ranking; }
    PlayerMark markOf(const PlayerId &player) const { return recorded().markOf(player); }
    /// His note, or nothing.
    const PersonalText *noteOn(const PlayerId &player) const;
    /// Why the last wish came to nothing, in one line; empty where it did not.
    const QString &refusal() const { return m_refusal; }
    /// Whether there is a ranking that the last replacement took away.
    bool canTakeBack() const { return m_before.has_value(); }

    /// Puts \a player beside \a other; last of all where \a other is not ranked.
    void put(const PlayerId &player, const PlayerId &other, Side side);
    /// Puts \a player last.
    void rank(const PlayerId &player);
    /// One step: beside \a above in the same tier, or over the line into his.
    void moveUp(const PlayerId &player, const PlayerId &above);
    void moveDown(const PlayerId &player, const PlayerId &below);
    void takeOut(const PlayerId &player);
    /// A tier begins with \a player, or does no longer.
    void toggleBreak(const PlayerId &player);
    bool hasBreakBefore(const PlayerId &player) const;
    /// Marks \a player so, or takes the mark away where he has it.
    void toggleMark(const PlayerId &player, PlayerMark mark);
    void writeNote(const PlayerId &player, const QString &text);
    /// Everybody as the board has him.
    void startFromBoard();
    void clear();
    void replace(const Ranking &wanted);
    /// The ranking before the last of these three.
    void takeBack();

Q_SIGNALS:
    void changed();

private:
    void arrange(const Ranking &wanted, const PreparationCommand &command);
    void send(const PreparationCommand &command);
    void follow();

    Courier &m_courier;
    Ranking m_ranking;
    std::optional<Ranking> m_before;
    int m_waiting = 0; ///< wishes without an answer
    QString m_refusal;
};

} // namespace warroom
