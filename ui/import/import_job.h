// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/import_sheet.h"

#include <QFutureWatcher>
#include <QObject>

namespace warroom {

/// What to read: a file, bytes that came otherwise, or a text that was read before.
struct ImportRequest {
    catalog::ImportPurpose purpose = catalog::ImportPurpose::Pool;
    QString path;                                  ///< of a file; empty: \a bytes
    QByteArray bytes;                              ///< what was pasted
    QString name;                                  ///< what to call the bytes
    std::optional<catalog::DelimitedText> text;    ///< read already: only the columns changed
    std::optional<catalog::ColumnMapping> mapping; ///< a person's; absent: recognised
    QList<QList<Player>> pools; ///< known players; the pool that knows most of the rows counts
};

struct ImportResult {
    std::optional<catalog::DelimitedText> text; ///< absent: it could not be read
    catalog::ColumnMapping mapping;
    catalog::ImportSheet sheet;
    int pool = 0;                               ///< which of the request's pools it is about
    std::optional<catalog::CatalogError> error; ///< why there is no sheet
};

/// Reads and matches a list away from the window's thread; a later request ends an earlier one.
class ImportJob : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    void start(const ImportRequest &request);
    void cancel();
    bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    /// \a done of \a total rows are compared.
    void progress(int done, int total);
    void finished(const warroom::ImportResult &result);

private:
    QFutureWatcher<ImportResult> m_run;
};

} // namespace warroom
