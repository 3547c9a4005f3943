// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class ThemeSource;

/// Whom a new draft drafts from: the preset's players, or an imported list.
class PoolRow : public QWidget {
    Q_OBJECT

public:
    explicit PoolRow(ThemeSource &themes, QWidget *parent = nullptr);

    /// How many players the preset has.
    void setUsual(int players);
    /// A list called \a name counts from now on.
    void setImported(const QString &name, int players);

Q_SIGNALS:
    void importRequested();
    /// The preset's players count again.
    void dropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_caption;
    QLabel *m_players;
    QPushButton *m_import;
    QPushButton *m_drop;
    QString m_name; ///< of the list; empty: the preset's players
    int m_usual = 0;
    int m_imported = 0;
};

} // namespace warroom
