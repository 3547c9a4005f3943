// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_job.h"

#include "catalog/csv_text.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

namespace warroom {

namespace {

using catalog::CatalogError;
using catalog::DelimitedText;

tl::expected<DelimitedText, CatalogError> textOf(const ImportRequest &request)
{
    if (request.text)
        return *request.text;
    if (request.path.isEmpty())
        return catalog::readDelimited(request.bytes, request.name);
    const QString name = QFileInfo(request.path).fileName();
    return catalog::fileBytes(request.path).and_then([&](const QByteArray &bytes) {
        return catalog::readDelimited(bytes, name);
    });
}

/// Keeps \a sheet where it knows more of the rows than the best so far.
void keepBetter(ImportResult &result, catalog::ImportSheet sheet, int pool)
{
    if (pool > 0 && sheet.counts().known <= result.sheet.counts().known)
        return;
    result.sheet = std::move(sheet);
    result.pool = pool;
}

void run(QPromise<ImportResult> &promise, const ImportRequest &request)
{
    ImportResult result;
    const auto text = textOf(request);
    if (!text) {
        result.error = text.error();
        promise.addResult(result);
        return;
    }
    result.text = *text;
    result.mapping = request.mapping.value_or(catalog::recogniseColumns(*text));
    const int rows = static_cast<int>(text->rows.size());
    promise.setProgressRange(0, rows * static_cast<int>(request.pools.size()));
    for (int pool = 0; pool < request.pools.size(); ++pool) {
        auto sheet = catalog::makeImportSheet(request.purpose, *text, result.mapping,
                                              request.pools.at(pool), [&](int done) {
                                                  promise.setProgressValue(pool * rows + done);
                                                  return !promise.isCanceled();
                                              });
        if (promise.isCanceled())
            return;
        if (!sheet) {
            result.error = sheet.error();
            break;
        }
        keepBetter(result, *std::move(sheet), pool);
    }
    promise.addResult(result);
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    connect(&m_run, &QFutureWatcher<ImportResult>::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_run.progressMaximum()); });
    connect(&m_run, &QFutureWatcher<ImportResult>::finished, this, [this] {
        if (!m_run.isCanceled() && m_run.future().resultCount() > 0)
            Q_EMIT finished(m_run.result());
    });
}

ImportJob::~ImportJob()
{
    cancel();
    m_run.waitForFinished();
}

void ImportJob::start(const ImportRequest &request)
{
    cancel();
    m_run.setFuture(QtConcurrent::run(run, request));
}

void ImportJob::cancel()
{
    m_run.cancel();
}

} // namespace warroom
