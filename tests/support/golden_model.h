// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace warroom::testing {

/// What \a model says, cell by cell, by the names of its roles; what is unknown or empty is left
/// out.
inline QJsonArray dumped(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const QHash<int, QByteArray> roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            QJsonObject cell;
            for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
                const QVariant value = model.index(row, column).data(role.key());
                if (value.isValid() && !value.toString().isEmpty())
                    cell.insert(QString::fromLatin1(role.value()), QJsonValue::fromVariant(value));
            }
            cells.append(cell);
        }
        rows.append(cells);
    }
    return rows;
}

/// Compares \a model with tests/data/ui/\a name.json. Where they differ, what the model says is
/// written beside the file with ".fail"; with WARROOM_GOLDEN=write it becomes the file.
inline void compareWithGolden(const QAbstractItemModel &model, const QString &name)
{
    const QDir folder(QStringLiteral(WARROOM_SOURCE_DIR "/tests/data/ui"));
    const QString path = folder.filePath(name + QStringLiteral(".json"));
    const QByteArray said = QJsonDocument(dumped(model)).toJson();
    QFile file(path);
    if (qEnvironmentVariable("WARROOM_GOLDEN") == QLatin1StringView("write")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(said);
        return;
    }
    const bool found = file.open(QIODevice::ReadOnly);
    const QByteArray golden = found ? file.readAll() : QByteArray();
    if (QJsonDocument::fromJson(golden) == QJsonDocument::fromJson(said))
        return;
    QFile failed(path + QStringLiteral(".fail"));
    if (failed.open(QIODevice::WriteOnly))
        failed.write(said);
    QFAIL(qPrintable(QStringLiteral("the model differs from %1; see %1.fail").arg(path)));
}

} // namespace warroom::testing
