// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QLineEdit>
#include <QMap>

class QCompleter;
class QStringListModel;

namespace warroom {

/// Where a message is written. "@" and the beginning of a name offer the names of those who can be
/// spoken to; Tab or Return takes one, Return sends.
class TalkField : public QLineEdit {
    Q_OBJECT

public:
    explicit TalkField(QWidget *parent = nullptr);

    void setPeople(const QMap<QString, PersonId> &people);

Q_SIGNALS:
    /// The text is wanted said; it stays until the caller clears it.
    void said(const QString &words, const QList<PersonId> &mentions);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offerNames();
    void takeName(const QString &name);
    bool isOffering() const;
    void takeOffered();
    void send();
    /// Where the "@" stands that the cursor is behind, or -1.
    qsizetype mentionStart() const;

    QMap<QString, PersonId> m_people;
    QStringListModel *m_names;
    QCompleter *m_offer;
};

} // namespace warroom
