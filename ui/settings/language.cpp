// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isKnown(const QString &key)
{
    const QList<LanguageName> all = Language::all();
    return std::any_of(all.begin(), all.end(),
                       [&key](const LanguageName &language) { return language.key == key; });
}

QString systemLanguage()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (const QString key = language.section(u'-', 0, 0); isKnown(key))
            return key;
    }
    return u"en"_s;
}

/// The system's way with dates and numbers where it speaks this language, else the language's own.
QLocale localeFor(const QString &key)
{
    const QLocale system = QLocale::system();
    const QLocale own(key);
    return system.language() == own.language() ? system : own;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
}

Language::~Language() = default;

QList<LanguageName> Language::all()
{
    return {{u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}};
}

void Language::use(const QString &key)
{
    const QString wanted = isKnown(key) ? key : systemLanguage();
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(localeFor(wanted));
    // A translator leaves the application when it is destroyed.
    m_own = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own->load(u":/i18n/warroom_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace warroom
