// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace warroom {

class ThemeSource;

/// What a team still needs: position tags, the most urgent first, as many as there is room for.
class NeedsRow : public QWidget {
    Q_OBJECT

public:
    explicit NeedsRow(ThemeSource &themes, QWidget *parent = nullptr);

    void setNeeds(const QStringList &needs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();

    ThemeSource &m_themes;
    QStringList m_needs;
};

} // namespace warroom
