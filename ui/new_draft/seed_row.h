// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace warroom {

class ThemeSource;

/// Whether the computer's teams draft as in an earlier draft, and the number that makes them.
class SeedRow : public QWidget {
    Q_OBJECT

public:
    explicit SeedRow(ThemeSource &themes, QWidget *parent = nullptr);

    /// A new number, unless somebody wants the same draft again.
    void shuffle();
    /// Nothing where what is written is no seed.
    std::optional<qint64> seed() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_again;
    QLineEdit *m_number;
};

} // namespace warroom
