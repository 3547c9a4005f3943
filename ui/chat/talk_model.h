// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chat/talk_line.h"

#include <QAbstractListModel>

namespace warroom {

class Moment;

/// What a room heard up to the moment shown, oldest first.
///
/// A row has its whole line for the display role's text and the accessible one; line() has the
/// rest.
class TalkModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TalkModel(Moment &moment, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const TalkLine &line(const QModelIndex &index) const { return m_lines.at(index.row()); }
    /// Writes all lines anew, in another language.
    void retranslate();

private:
    void refresh();
    void follow(QList<TalkLine> lines, qsizetype same);

    Moment &m_moment;
    QList<TalkLine> m_lines;
};

} // namespace warroom
