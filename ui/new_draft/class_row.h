// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace warroom {

class ThemeSource;

/// Which NFL draft a mock is of: the coming one, or that of a past year.
class ClassRow : public QWidget {
    Q_OBJECT

public:
    explicit ClassRow(ThemeSource &themes, QWidget *parent = nullptr);

    /// The year of a past draft; 0: the coming one.
    int season() const;
    /// chosen() does not follow. A year there is none of is the coming one.
    void setSeason(int season);

Q_SIGNALS:
    /// Somebody wants the draft of \a season.
    void chosen(int season);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_caption;
    QComboBox *m_season;
    QLabel *m_note;
};

} // namespace warroom
