// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace warroom {

struct RowChoice {
    QString key; ///< what the choice means, never shown
    QString text;
    QString explanation = {}; ///< tool tip, may be empty
};

/// A row of buttons of which exactly one is down. One tab stop; arrow keys, Home and End move.
///
/// Two looks: see ChipRow and SegmentedControl.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// Sets keys and texts; with the same keys as before only the texts change.
    void setChoices(const QList<RowChoice> &choices);
    QString current() const { return m_current; }
    /// Chooses without a signal. Ignores a key that is not there.
    void setCurrent(const QString &key);
    QPushButton *button(const QString &key) const;

Q_SIGNALS:
    /// Somebody chose another.
    void chosen(const QString &key);

protected:
    ChoiceRow(const QString &buttonKind, QWidget *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
    QHBoxLayout *row() const { return m_row; }

private:
    void rebuild(const QList<RowChoice> &choices);
    void choose(const QString &key);
    void moveTo(qsizetype index);
    void showCurrent();

    QString m_buttonKind;
    QHBoxLayout *m_row;
    QStringList m_keys;
    QList<QPushButton *> m_buttons;
    QString m_current;
};

/// Filter chips: "All QB RB …".
class ChipRow : public ChoiceRow {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
};

/// Alternatives side by side in one frame, of equal weight.
class SegmentedControl : public ChoiceRow {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
};

} // namespace warroom
