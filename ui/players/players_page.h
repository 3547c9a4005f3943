// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class ChipRow;
class Moment;
class NotePanel;
class PlayersModel;
class PlayerTable;
class PreparationDesk;
class RankingBar;
class Settings;
class ThemeSource;

/// The players tab: search, positions, table; and what the person prepares: his ranking of them,
/// and his notes.
class PlayersPage : public QWidget {
    Q_OBJECT

public:
    PlayersPage(Moment &moment, PreparationDesk &preparing, ThemeSource &themes, Settings &settings,
                QWidget *parent = nullptr);

    PlayerTable &table() const { return *m_table; }
    QLineEdit &search() const { return *m_search; }
    void focusSearch();
    void focusTable();
    /// The button that shows the own ranking.
    QPushButton &own() const { return *m_own; }
    RankingBar &ranking() const { return *m_ranking; }
    NotePanel &note() const { return *m_note; }

Q_SIGNALS:
    /// The person wants to import a ranking of these players.
    void importWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectPreparation();
    void layOut();
    void refresh();
    void retranslate();
    void filter();
    void measure();
    void showChips();
    void arrange();
    void showHint();
    bool canImport() const;
    void showPreparation();
    void showNoteOn(const PlayerId &player);
    void showTableOrWhy();
    void clear();

    Moment &m_moment;
    PreparationDesk &m_preparing;
    PlayersModel *m_model;
    QLineEdit *m_search;
    QLabel *m_hint;
    ChipRow *m_chips;
    QPushButton *m_taken;
    QPushButton *m_own;
    QPushButton *m_import;
    QBoxLayout *m_bar;
    RankingBar *m_ranking;
    QLabel *m_refusal;
    PlayerTable *m_table;
    QLabel *m_empty;
    NotePanel *m_note;
};

} // namespace warroom
