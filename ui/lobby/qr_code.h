// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QWidget>

namespace warroom {

/// A text as a QR code (ISO/IEC 18004, error correction M), dark on white in every theme, since
/// not every camera reads the inverse.
class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Blank where \a text is empty or has no room in a code.
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_modules; ///< row by row, set: dark
    int m_width = 0;     ///< modules in a row
};

} // namespace warroom
