// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class ThemeSource;

/// One line about a new draft's choices that are out of sight: what had to be left out because it
/// does not fit any more, else what is not as in the preset; and a way back.
class ChangesLine : public QWidget {
    Q_OBJECT

public:
    explicit ChangesLine(ThemeSource &themes, QWidget *parent = nullptr);

    /// Both as parts of a sentence. Where there are none the line is not there.
    void show(const QStringList &dropped, const QStringList &changed);

Q_SIGNALS:
    /// What was left out shall fit again.
    void bringBackWanted();
    /// Everything shall be as in the preset.
    void presetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();

    QStringList m_dropped;
    QStringList m_changed;
    QLabel *m_line;
    QPushButton *m_link;
};

} // namespace warroom
