// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class Theme;
class ThemeSource;

/// The rows of an import: what becomes of them stands out, what is left out steps back.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ImportDelegate(ThemeSource &themes, QObject *parent = nullptr);

    /// In which \a column is written.
    static QFont font(const Theme &theme, int column);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ThemeSource &m_themes;
};

} // namespace warroom
