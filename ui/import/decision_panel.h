// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/import_sheet.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace warroom {

class ThemeSource;

/// The rows a person has to decide about, each with a button for everything it can become.
///
/// Shows the first of them; the others move up as decisions are made.
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPanel(ThemeSource &themes, QWidget *parent = nullptr);

    void setSheet(const catalog::ImportSheet &sheet);
    /// Gives the keyboard to the first row.
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void chosen(int row, const warroom::PlayerId &player);
    void added(int row);
    void leftOut(int row);
    void allAdded();
    void allLeftOut();
    void takenBack();

private:
    void build();
    void rebuild();
    QWidget *makeRow(int row);
    QHBoxLayout *makeOthers(int row, QWidget *widget);
    QPushButton *makeButton(const QString &text, const QString &explanation, QWidget *parent) const;
    QString candidateText(const PlayerId &id) const;
    int focusedPlace() const;
    void focusPlace(int place);

    ThemeSource &m_themes;
    catalog::ImportSheet m_sheet;
    QList<QWidget *> m_rows;
    QLabel *m_caption;
    QLabel *m_nothing;
    QLabel *m_more;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QPushButton *m_addAll;
    QPushButton *m_leaveOutAll;
    QPushButton *m_takeBack;
};

} // namespace warroom
