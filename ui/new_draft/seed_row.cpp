// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/seed_row.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 largest = (qint64(1) << 53) - 1;

/// In groups of three, as one reads it out: "482 113".
QString grouped(qint64 seed)
{
    QString text = QString::number(seed);
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, u' ');
    return text;
}

} // namespace

SeedRow::SeedRow(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_again(new QCheckBox(this)), m_number(new QLineEdit(this))
{
    m_number->setFont(themes.theme().font(FontRole::Mono));
    m_number->setFixedWidth(Theme::scaled(140));
    m_number->setMaxLength(24);
    m_number->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_again);
    layout->addWidget(m_number);
    layout->addStretch();
    connect(m_again, &QCheckBox::toggled, m_number, &QLineEdit::setEnabled);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        setStyleProperty(*m_number, "wrong", seed() ? u"false"_s : u"true"_s);
        Q_EMIT changed();
    });
    shuffle();
    retranslate();
}

void SeedRow::shuffle()
{
    if (!m_again->isChecked())
        m_number->setText(grouped(QRandomGenerator::global()->bounded(100'000, 1'000'000)));
}

std::optional<qint64> SeedRow::seed() const
{
    bool isNumber = false;
    const qint64 seed = m_number->text().remove(u' ').toLongLong(&isNumber);
    if (!isNumber || seed < 0 || seed > largest)
        return {};
    return seed;
}

void SeedRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SeedRow::retranslate()
{
    m_again->setText(tr("Same draft again: seed"));
    m_again->setToolTip(
        tr("With the same seed and the same picks of yours, the computer's teams pick the same."));
    m_number->setAccessibleName(tr("Seed"));
}

} // namespace warroom
