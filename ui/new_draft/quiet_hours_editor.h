// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quiet_hours.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace warroom {

class ThemeSource;

/// Whether there are quiet hours, from when to when, and by whose wall clock.
class QuietHoursEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuietHoursEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Nothing where there are none. Whether they can be used is for the rules to say.
    std::optional<QuietHours> quietHours() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showFields();
    void retranslate();

    QCheckBox *m_on;
    QLabel *m_fromLabel;
    QTimeEdit *m_from;
    QLabel *m_toLabel;
    QTimeEdit *m_to;
    QComboBox *m_zone;
    QLabel *m_explanation;
};

} // namespace warroom
