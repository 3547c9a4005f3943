// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <memory>

class QTranslator;

namespace warroom {

struct LanguageName {
    QString key;  ///< "de"
    QString name; ///< as its speakers call it: "Deutsch"
};

/// The language of every sentence, changed while the program runs.
///
/// Installs translators into the application; every window is then told by
/// QEvent::LanguageChange. Numbers and dates follow through QLocale's default.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    static QList<LanguageName> all();
    /// Speaks \a key from now on; empty or unknown: the system's language, else English.
    void use(const QString &key);
    /// The language spoken now: one of all().
    QString current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QString m_current;
};

} // namespace warroom
