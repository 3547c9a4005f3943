// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class ElidedLabel;
class ThemeSource;

/// Says which folder the program keeps its files in, and opens it in the desktop's file manager.
class FolderForm : public QWidget {
    Q_OBJECT

public:
    FolderForm(ThemeSource &themes, const QString &folder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void retranslate();

    QString m_folder;
    QLabel *m_caption;
    ElidedLabel *m_path;
    QPushButton *m_open;
    QLabel *m_trouble;
};

} // namespace warroom
