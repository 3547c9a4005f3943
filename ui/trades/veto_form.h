// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class ThemeSource;

/// Below an offer the commissioner is about to forbid: why, and whether he means it.
class VetoForm : public QWidget {
    Q_OBJECT

public:
    explicit VetoForm(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew, with the keyboard in the words.
    void ask();

Q_SIGNALS:
    /// \a reason may be empty.
    void wanted(const QString &reason);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_veto;
};

} // namespace warroom
