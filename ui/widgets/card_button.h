// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace warroom {

class ThemeSource;

/// A large button with a title and a line of explanation below it.
///
/// Filled in the accent colour where it is checked, or where it is the page's first choice.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardButton(ThemeSource &themes, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QString m_explanation;
    bool m_primary = false;
};

} // namespace warroom
