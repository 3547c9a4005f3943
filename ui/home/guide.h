// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QList>

namespace warroom {

/// How a draft goes and which keys run it, for somebody who is here for the first time.
class Guide : public Card {
    Q_OBJECT

public:
    explicit Guide(ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow();
    void retranslate();

    struct Row {
        QLabel *key;
        QLabel *text;
    };
    QList<Row> m_rows;
};

} // namespace warroom
