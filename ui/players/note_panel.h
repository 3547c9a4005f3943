// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace warroom {

class PreparationDesk;
class ThemeSource;

/// Where a person writes his note on the selected player, in the room and never over it.
///
/// What is written is kept when the field is left, another player is selected, or it is closed.
class NotePanel : public QWidget {
    Q_OBJECT

public:
    NotePanel(PreparationDesk &desk, ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows the note on \a player, called \a name; an empty id: on nobody.
    void setPlayer(const PlayerId &player, const QString &name);
    /// Shows the panel with the caret in it.
    void open();
    QPlainTextEdit &text() const { return *m_text; }

Q_SIGNALS:
    /// The panel went; whoever had the keyboard before may have it again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void load();
    void keep();
    void close();
    void follow();
    QString recorded() const;

    PreparationDesk &m_desk;
    PlayerId m_player;
    QString m_name;
    QString m_loaded; ///< what is recorded, as far as it is in the field
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_close;
    QPlainTextEdit *m_text;
};

} // namespace warroom
